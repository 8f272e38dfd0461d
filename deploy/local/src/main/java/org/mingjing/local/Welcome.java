package org.mingjing.local;

/** What is printed when the platform is ready. */
final class Welcome {
    private Welcome() {}

    static String text(Endpoints endpoints) {
        String run = endpoints.logs().replaceAll("/logs$", "/run/endpoints.json");
        String mail = endpoints.logs().replaceAll("/logs$", "/mail");
        return """

            明镜 Mingjing is ready:  %1$s

            Demo logins (password Mingjing-2018, this machine only):
              citizen.wang         群众          file a complaint, follow it
              intake.jixi.court    鸡西中院 受理   accept or decline
              handler.jixi.court   鸡西中院 承办   handle, conclude, reply
              leader.jixi.court    鸡西中院 领导   assign
              supervisor.jixi      鸡西政法委 督察  the rectification ledger
              All of them: docs/operations.md

            What to try:
              1. %1$s/complaints/file   file a complaint about 鸡冠区人民法院, keep receipt and PIN
              2. log in as intake.jixi.court, and see it waiting under %1$s/work
              3. the directory as JSON: curl %1$s/api/v1/organs

            E-mail to reporters is sent to nobody: it lies in %4$s
            Logs: %2$s
            Addresses of all parts: %3$s
            Stop: deploy/down (or Ctrl-C here)
            """.formatted(endpoints.publicUrl(), endpoints.logs(), run, mail);
    }
}

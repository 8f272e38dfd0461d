package org.mingjing.acceptance;

/** The words of the pages that somebody who files presses and reads. */
enum Tongue {
    CHINESE("查找单位", "下一步", "提交投诉", "已收到您的投诉", "密码只显示这一次", "查询"),
    ENGLISH(
            "Find the organ",
            "Next",
            "Send the complaint",
            "We have your complaint",
            "The PIN is shown this once",
            "Look it up");

    private final String find;
    private final String next;
    private final String send;
    private final String received;
    private final String once;
    private final String look;

    Tongue(String find, String next, String send, String received, String once, String look) {
        this.find = find;
        this.next = next;
        this.send = send;
        this.received = received;
        this.once = once;
        this.look = look;
    }

    String find() {
        return find;
    }

    String next() {
        return next;
    }

    String send() {
        return send;
    }

    String received() {
        return received;
    }

    String once() {
        return once;
    }

    String look() {
        return look;
    }
}

package org.mingjing.complaints.notice;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Whether letters are sent, and where they tell people to look. */
@ConfigMapping(prefix = "mingjing.mail")
public interface MailSettings {
    /** Off: notices stay on the pages, and nobody is offered a letter. */
    boolean enabled();

    /** Address of the platform as people type it. */
    URI publicUrl();

    /** How often due letters are looked for. */
    String every();
}

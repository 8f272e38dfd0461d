package org.mingjing.pages;

import java.util.Set;

/**
 * Who looks at the page.
 *
 * @param name what to call the person; the login where the token has no name
 * @param login the login
 * @param organ code of the person's organ, or null for citizens and enterprises
 * @param organName what the organ is called; null where the token does not say it
 * @param roles the realm roles
 */
public record PageUser(String name, String login, String organ, String organName, Set<String> roles) {
    /** Whether the person works for an organ. */
    public boolean official() {
        return organ != null;
    }

    /** The organ as people read it: its name, else its code. */
    public String organLabel() {
        return organName == null ? organ : organName;
    }

    /** Whether the person has that role. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}

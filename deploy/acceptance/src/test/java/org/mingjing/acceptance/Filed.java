package org.mingjing.acceptance;

/** What a filing gave: the complaint's id, and what opens it. */
record Filed(String id, String receipt, String pin) {

    /** Its address. */
    String path() {
        return "/api/v1/complaints/" + id;
    }
}

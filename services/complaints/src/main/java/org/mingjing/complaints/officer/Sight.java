package org.mingjing.complaints.officer;

import java.time.LocalDate;

/**
 * That an official was here.
 *
 * @param mayHandle whether his roles let him be in charge of a complaint
 */
record Sight(String organ, String staffNo, String name, boolean mayHandle, LocalDate day) {}

package org.mingjing.complaints.evidence;

import java.util.List;

/** The file name extensions that fit an accepted media type. */
public record EvidenceType(List<String> extensions) {}

package org.mingjing.complaints.handover;

/** The public half of the key; {@code publicKey} is base64 of its X.509 SubjectPublicKeyInfo. */
public record PublishedKey(String algorithm, String keyId, String publicKey) {}

package org.mingjing.complaints.cleaning;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;

/** Cleans a file by its media type. */
@ApplicationScoped
public class Cleaning {
    // a change that takes out more must change it, so that older copies are not given out again
    private static final String TOOL = "mingjing-cleaning/2";

    private static final Long RETRY_SECONDS = 60L;
    private static final Logger LOG = Logger.getLogger(Cleaning.class);
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private final Workbench bench;
    private final Clock clock;

    protected Cleaning(Clock clock) {
        this.clock = clock;
        this.bench = new Workbench(limits().atOnce());
    }

    @PreDestroy
    void end() {
        bench.close();
    }

    /** What came of it. */
    public sealed interface Result {
        /** The file without traces; never compared. */
        @SuppressWarnings("ArrayRecordComponent")
        record Cleaned(byte[] content) implements Result {}

        /** It cannot be cleaned. */
        record Withheld(Obstacle obstacle) implements Result {}
    }

    /** 503: it has to wait for others. */
    public static ProblemException busy() {
        return new ProblemException(
                503, "evidence-busy", Map.of(), List.of(), Map.of("retryAfterSeconds", RETRY_SECONDS));
    }

    /** Names these rules; whoever has a copy made by others has another copy. */
    public String tool() {
        return TOOL;
    }

    /** Cleans it, or says why not; a kind without a rule is not given out, nor what takes too long. */
    public Result clean(String mediaType, byte[] original) {
        var limits = limits();
        return cleaner(mediaType, limits)
                .map(cleaner -> bench.within(
                        limits.waiting(),
                        limits.time(),
                        () -> cleaned(cleaner, mediaType, original),
                        () -> new Result.Withheld(Obstacle.TOO_LARGE)))
                .orElse(new Result.Withheld(Obstacle.EMBEDDED));
    }

    private static Optional<Cleaner> cleaner(String mediaType, CleaningLimits limits) {
        return Optional.ofNullable(
                switch (mediaType) {
                    case "image/jpeg" -> new JpegCleaner();
                    case "image/png" -> new PngCleaner();
                    case "application/pdf" -> new PdfCleaner(limits);
                    case OOXML + "wordprocessingml.document", OOXML + "spreadsheetml.sheet" ->
                        new OfficeCleaner(limits);
                    case "audio/mpeg" -> new Mp3Cleaner();
                    case "audio/vnd.wave" -> new WavCleaner();
                    case "video/mp4" -> new Mp4Cleaner();
                    case "text/plain" -> byte[]::clone;
                    default -> null;
                });
    }

    private static Result cleaned(Cleaner cleaner, String mediaType, byte[] original) {
        try {
            return new Result.Cleaned(cleaner.clean(original));
        } catch (Uncleanable e) {
            return new Result.Withheld(e.obstacle());
        } catch (RuntimeException | StackOverflowError e) {
            // a file made to break its reader; its text stays out of the log
            LOG.warnf(
                    "a file of type %s could not be read: %s",
                    mediaType, e.getClass().getName());
            return new Result.Withheld(Obstacle.BROKEN);
        } catch (OutOfMemoryError e) {
            // one that grows when it is unpacked; the failed allocation is free again
            LOG.warnf("a file of type %s is too large unpacked", mediaType);
            return new Result.Withheld(Obstacle.TOO_LARGE);
        }
    }

    private CleaningLimits limits() {
        return CleaningLimits.on(BusinessTime.dayOf(clock.instant()));
    }
}

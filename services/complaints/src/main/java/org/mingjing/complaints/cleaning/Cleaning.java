package org.mingjing.complaints.cleaning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;

/** Cleans a file by its media type. */
@ApplicationScoped
public class Cleaning {
    /** Names these rules; a change that takes out more must change it, so that older copies are not given out again. */
    public static final String TOOL = "mingjing-cleaning/1";

    private static final Logger LOG = Logger.getLogger(Cleaning.class);
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private final Map<String, Cleaner> cleaners = Map.of(
            "image/jpeg",
            new JpegCleaner(),
            "image/png",
            new PngCleaner(),
            "application/pdf",
            new PdfCleaner(),
            OOXML + "wordprocessingml.document",
            new OfficeCleaner(),
            OOXML + "spreadsheetml.sheet",
            new OfficeCleaner(),
            "audio/mpeg",
            new Mp3Cleaner(),
            "audio/vnd.wave",
            new WavCleaner(),
            "video/mp4",
            new Mp4Cleaner(),
            "text/plain",
            byte[]::clone);

    /** What came of it. */
    public sealed interface Result {
        /** The file without traces; never compared. */
        @SuppressWarnings("ArrayRecordComponent")
        record Cleaned(byte[] content) implements Result {}

        /** It cannot be cleaned. */
        record Withheld(Obstacle obstacle) implements Result {}
    }

    /** Cleans it, or says why not; a kind without a rule is not given out. */
    public Result clean(String mediaType, byte[] original) {
        Cleaner cleaner = cleaners.get(mediaType);
        if (cleaner == null) {
            return new Result.Withheld(Obstacle.EMBEDDED);
        }
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
}

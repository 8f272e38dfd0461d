package org.mingjing.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingjing.gateway.GatewayConfig;
import org.mingjing.gateway.GatewayConfig.PathRate;
import org.mingjing.gateway.GatewayConfig.Rate;
import org.mingjing.gateway.PathPattern;

/** Token buckets per client: one general, some stricter ones for paths that invite guessing, one for systems. */
@ApplicationScoped
public class RateLimits {

    private final GatewayConfig.Limits limits;
    private final Cache<String, Bucket> buckets;

    public RateLimits(GatewayConfig config) {
        this.limits = config.limits();
        Duration longest = limits.strict().values().stream()
                .map(Rate::per)
                .max(Duration::compareTo)
                .orElse(Duration.ofMinutes(1));
        // a bucket that nobody touched for its whole period is full again and may be forgotten
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.clients())
                .expireAfterAccess(longest.plus(limits.general().per()))
                .build();
    }

    /** Counts a request of a system; returns how long to wait if it is one too many. */
    public Optional<Duration> countSystem(String subject) {
        return take("system|" + subject, limits.system());
    }

    /** Counts a request of a person; returns how long to wait if it is one too many. */
    public Optional<Duration> count(String client, boolean anonymous, String method, String path) {
        Optional<Duration> wait = take("general|" + client, limits.general());
        for (Map.Entry<String, PathRate> strict : limits.strict().entrySet()) {
            if (wait.isEmpty() && holds(strict.getValue(), anonymous, method, path)) {
                wait = take(strict.getKey() + "|" + client, strict.getValue());
            }
        }
        return wait;
    }

    private static boolean holds(PathRate rate, boolean anonymous, String method, String path) {
        List<String> methods = rate.methods().orElse(List.of());
        return (anonymous || !rate.anonymousOnly())
                && (methods.isEmpty() || methods.contains(method.toUpperCase(Locale.ROOT)))
                && PathPattern.any(rate.paths(), path);
    }

    private Optional<Duration> take(String key, Rate rate) {
        Bucket bucket = buckets.get(key, ignored -> bucket(rate));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.per()))
                .build();
    }
}

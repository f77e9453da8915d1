#pragma once

#include <QString>

#include <chrono>
#include <deque>
#include <optional>

namespace vestitel::export_dialog {

/// How long a work of counted parts will still take, by how long its latest parts took. What it
/// says is rounded as people say it, counts down, and changes only when it would be clearly wrong,
/// so that one can read it. Knows no clock: moments come in.
class TimeLeft final {
public:
    using Moment = std::chrono::milliseconds; ///< Since any one fixed moment.

    /// Another work: nothing is known of it.
    void restart();
    /// To be asked when a part is done, and about once a second. Nothing in the first moments, and
    /// where too little is known to say anything.
    [[nodiscard]] std::optional<std::chrono::seconds> at(qsizetype done, qsizetype total,
                                                         Moment now);

private:
    struct Sample {
        Moment at{};
        qsizetype done = 0;
    };

    void note(qsizetype done, Moment now);
    [[nodiscard]] std::optional<double> measured(qsizetype left, Moment now) const;
    void smooth(double measured, Moment now);

    Sample m_start;                   ///< Of the whole work.
    Sample m_last;                    ///< When the latest part was done.
    std::deque<Sample> m_samples;     ///< The first: from where on the pace counts.
    std::optional<double> m_estimate; ///< In milliseconds, at m_estimatedAt.
    Moment m_estimatedAt{};
    std::optional<std::chrono::seconds> m_said;
};

/// "About 2 minutes left."
[[nodiscard]] QString timeLeftInWords(std::chrono::seconds left);

} // namespace vestitel::export_dialog

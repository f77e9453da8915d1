#include "export_dialog/time_left.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vestitel::export_dialog {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::export_dialog)
};

// The first parts are no measure.
constexpr milliseconds kSilence{1500};
constexpr milliseconds kLongSilence{6000};
constexpr qsizetype kEnoughParts = 4;
constexpr milliseconds kShortestLook{5000};
constexpr milliseconds kSampleDistance{200};
constexpr double kCalm = 5000; // in milliseconds: how slowly a new pace is believed
// What is said stays until it is wrong by more than these.
constexpr double kTooLong = 1.15;
constexpr double kTooShort = 0.75;
// And then it changes by no more than this.
constexpr double kStep = 1.4;
constexpr double kSmallStep = 10'000; // in milliseconds

/// As people say it: by 5 seconds, by 10, by minutes.
seconds rounded(double milliseconds) {
    const double length = milliseconds / 1000;
    const auto by = [length](int step) {
        return seconds(step * std::max(1L, std::lround(length / step)));
    };
    return length < 17.5 ? by(5) : length < 55 ? by(10) : by(60);
}

double inMilliseconds(seconds length) {
    return static_cast<double>(milliseconds(length).count());
}

} // namespace

void TimeLeft::restart() {
    *this = {};
}

std::optional<seconds> TimeLeft::at(qsizetype done, qsizetype total, Moment now) {
    note(done, now);
    const bool isEarly = m_last.done - m_start.done < kEnoughParts;
    if (done >= total || now - m_start.at < (isEarly ? kLongSilence : kSilence)) {
        return std::nullopt;
    }
    if (const auto length = measured(total - done, now)) {
        smooth(*length, now);
    }
    if (!m_estimate) {
        return std::nullopt;
    }
    if (!m_said) {
        m_said = rounded(*m_estimate);
    } else if (rounded(*m_estimate * kTooLong) < *m_said) {
        m_said = std::max(rounded(*m_estimate), rounded(inMilliseconds(*m_said) / kStep));
    } else if (rounded(*m_estimate * kTooShort) > *m_said) {
        m_said =
            std::min(rounded(*m_estimate), rounded(inMilliseconds(*m_said) * kStep + kSmallStep));
    }
    return m_said;
}

/// The pace counts from the work's later half on, so that it is not that of other parts.
void TimeLeft::note(qsizetype done, Moment now) {
    if (m_samples.empty() || done < m_last.done) {
        restart();
        m_start = m_last = {now, done};
        m_samples = {m_start};
        return;
    }
    if (done == m_last.done) {
        return;
    }
    m_last = {now, done};
    if (now - m_samples.back().at >= kSampleDistance) {
        m_samples.push_back(m_last);
    }
    const milliseconds look = std::max(kShortestLook, (now - m_start.at) / 2);
    while (m_samples.size() > 2 && now - m_samples[1].at > look) {
        m_samples.pop_front();
    }
}

/// By the mean of a part. The one that is being made has lasted for a while already; when that is
/// longer than the mean, the mean grows.
std::optional<double> TimeLeft::measured(qsizetype left, Moment now) const {
    const Sample& first = m_samples.front();
    const auto parts = static_cast<double>(m_last.done - first.done);
    if (parts < 1) {
        return std::nullopt;
    }
    const auto since = static_cast<double>((now - m_last.at).count());
    const double mean = std::max(static_cast<double>((m_last.at - first.at).count()) / parts,
                                 static_cast<double>((now - first.at).count()) / (parts + 1));
    return mean * static_cast<double>(left) - std::min(since, mean);
}

void TimeLeft::smooth(double measured, Moment now) {
    if (!m_estimate) {
        m_estimate = measured;
    } else {
        const auto passed = static_cast<double>((now - m_estimatedAt).count());
        const double expected = std::max(*m_estimate - passed, 0.0);
        m_estimate = expected + (measured - expected) * (1 - std::exp(-passed / kCalm));
    }
    m_estimatedAt = now;
}

QString timeLeftInWords(seconds left) {
    if (left < seconds(60)) {
        return Words::tr("About %n second(s) left.", nullptr, static_cast<int>(left.count()));
    }
    return Words::tr("About %n minute(s) left.", nullptr, static_cast<int>(left.count() / 60));
}

} // namespace vestitel::export_dialog

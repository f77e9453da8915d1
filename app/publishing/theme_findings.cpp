#include "publishing/theme_findings.h"

#include "publishing/contrast.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vestitel::publishing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

QString ratioInWords(double ratio) {
    // Cut, not rounded: 4.49 is not yet 4.5.
    return QString::number(std::floor(ratio * 10) / 10, 'f', 1);
}

/// The findings of one colour in one look.
class Measure final {
public:
    Measure(const Theme& theme, const ThemeOption& option, bool isDark)
        : m_theme(theme), m_option(option), m_part(isDark ? QStringLiteral(":dark") : QString()) {
        for (const ThemeOption::Contrast& contrast : option.contrasts) {
            m_wanted.push_back({contrast.option.isEmpty()
                                    ? (isDark ? contrast.dark : contrast.light)
                                    : colour(contrast.option),
                                contrast.ratio});
        }
    }

    /// The pair that is worst off against what it should be, if one misses it.
    [[nodiscard]] std::optional<ContrastFinding> finding() const {
        const QRgb own = colour(m_option.key);
        if (hasContrast(own, m_wanted)) {
            return std::nullopt;
        }
        const auto worst =
            std::min_element(m_wanted.begin(), m_wanted.end(),
                             [own](const WantedContrast& one, const WantedContrast& other) {
                                 return contrastRatio(own, one.against) / one.ratio <
                                        contrastRatio(own, other.against) / other.ratio;
                             });
        const QString pattern =
            m_part.isEmpty()
                ? Words::tr("“%1”: %2 on %3 is hard to read; its contrast is %4:1 and should be "
                            "at least %5:1.")
                : Words::tr("“%1” in the dark look: %2 on %3 is hard to read; its contrast is "
                            "%4:1 and should be at least %5:1.");
        ContrastFinding found{m_option.key + m_part,
                              pattern.arg(m_option.label(), QColor(own).name(),
                                          QColor(worst->against).name(),
                                          ratioInWords(contrastRatio(own, worst->against)),
                                          ratioInWords(worst->ratio))};
        if (const auto nearest = nearestWithContrast(own, m_wanted)) {
            found.offered = QColor(*nearest).name();
            found.sentence += u' ' + Words::tr("Near to it, %1 would do.").arg(found.offered);
        }
        return found;
    }

private:
    [[nodiscard]] QRgb colour(const QString& key) const {
        return colourFrom(m_theme.value(key + m_part)).value_or(0);
    }

    const Theme& m_theme;
    const ThemeOption& m_option;
    QString m_part;
    std::vector<WantedContrast> m_wanted;
};

} // namespace

std::vector<ContrastFinding> contrastFindings(const Theme& theme) {
    std::vector<ContrastFinding> findings;
    for (const ThemeOption& option : theme.options()) {
        if (option.kind != ThemeOption::Kind::Colour) {
            continue;
        }
        for (const bool isDark : {false, true}) {
            if (auto finding = Measure(theme, option, isDark).finding()) {
                findings.push_back(std::move(*finding));
            }
        }
    }
    return findings;
}

QStringList contrastSentences(const Theme& theme) {
    QStringList sentences;
    for (const ContrastFinding& finding : contrastFindings(theme)) {
        sentences.append(finding.sentence);
    }
    return sentences;
}

} // namespace vestitel::publishing

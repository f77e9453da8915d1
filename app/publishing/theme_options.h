#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QRgb>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::publishing {

/// What somebody chose in a theme, by the name of the value: "accent" and, for the dark look,
/// "accent:dark"; "slogan" for all languages and "slogan:bg" for one; "columns". As the archive's
/// settings keep it.
using ThemeValues = std::map<QString, QString>;

/// Something of a theme that the people who use it may choose; an entry of "options" in theme.json.
struct ThemeOption {
    enum class Kind {
        Colour, ///< "#1d6b52", and another one for the dark look
        Text,   ///< A line of text, also in each language
        Choice, ///< One of `choices`
        Image,  ///< A picture, as logoValue() gives it
        Switch, ///< "on" or "off"
    };
    using Labels = std::map<QString, QString>; ///< By language tag.

    struct ChoiceItem {
        QString value; ///< Latin small letters, digits and hyphens
        Labels labels;
    };

    /// A colour that this one must stand out from: another option's, or the theme's own.
    struct Contrast {
        QString option; ///< The other option's key; empty: the two below.
        QRgb light = 0;
        QRgb dark = 0;
        double ratio = 0;
    };

    QString key; ///< Latin small letters, digits and hyphens; `--KEY` and `options.KEY`.
    Kind kind = Kind::Text;
    Labels labels;
    ThemeValues defaults{};
    std::vector<ChoiceItem> choices{};
    std::vector<Contrast> contrasts{};

    /// What it is called, in the language of the program's sentences.
    [[nodiscard]] QString label() const;
};

/// A label in the language of the program's sentences, else in English.
[[nodiscard]] QString labelOf(const ThemeOption::Labels& labels);

/// Labels from their JSON: texts by language tag.
[[nodiscard]] ThemeOption::Labels labelsFrom(const QJsonValue& value);

/// The options of a theme.json; fails with a sentence that names the option and what is wrong.
[[nodiscard]] Result<std::vector<ThemeOption>> readThemeOptions(const QJsonArray& array);

/// The option that a value's name belongs to; null where the theme has none of it, or where it has
/// no such part ("columns:dark").
[[nodiscard]] const ThemeOption* optionOf(const std::vector<ThemeOption>& options,
                                          const QString& name);

/// A value as a theme uses it ("#ABC" becomes "#aabbcc"). Fails with a sentence for what the
/// option cannot be, so that nothing but what it checked ever reaches a page or a style sheet.
[[nodiscard]] Result<QString> checkedValue(const ThemeOption& option, const QString& value);

/// A colour from "#rgb" or "#rrggbb", and nothing else.
[[nodiscard]] std::optional<QRgb> colourFrom(const QString& text);

} // namespace vestitel::publishing

#include "publishing/theme_options.h"

#include "domain/language.h"
#include "publishing/theme_image.h"

#include <QColor>
#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace vestitel::publishing {

namespace {

using Kind = ThemeOption::Kind;

constexpr qsizetype kLongestText = 500;
const QLatin1String kDarkPart(":dark");

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

bool isName(const QString& text) {
    static const QRegularExpression name(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9][a-z0-9-]{0,39}")));
    return name.match(text).hasMatch();
}

tl::unexpected<Error> brokenOption(const QString& key, const QString& problem) {
    return failure(ErrorCode::InvalidArgument,
                   Words::tr("The theme's file “theme.json” cannot be used: the option “%1” %2 "
                             "Mend the file or choose another theme; nothing was exported.")
                       .arg(key, problem));
}

tl::unexpected<Error> refused(const ThemeOption& option, const QString& problem) {
    return failure(ErrorCode::InvalidArgument,
                   Words::tr("“%1” stays as it was: %2").arg(option.label(), problem));
}

/// A colour against which another one is measured: of an option, or a pair of the theme's own.
Result<ThemeOption::Contrast> contrastFrom(const QString& key, const QJsonObject& object) {
    ThemeOption::Contrast contrast;
    contrast.ratio = object[QLatin1String("ratio")].toDouble();
    contrast.option = object[QLatin1String("option")].toString();
    const auto light = colourFrom(object[QLatin1String("light")].toString());
    const auto dark = colourFrom(object[QLatin1String("dark")].toString());
    constexpr double kLargest = 21;
    if (contrast.ratio < 1 || contrast.ratio > kLargest ||
        (contrast.option.isEmpty() && !(light && dark))) {
        return brokenOption(key, Words::tr("has a contrast without a ratio from 1 to 21 and either "
                                           "“option” or “light” and “dark”."));
    }
    contrast.light = light.value_or(0);
    contrast.dark = dark.value_or(0);
    return contrast;
}

Result<void> readDefaults(const QJsonObject& object, ThemeOption& option) {
    const auto add = [&](const QString& name, const QString& value) -> Result<void> {
        const auto checked = checkedValue(option, value);
        if (!checked) {
            return brokenOption(option.key, Words::tr("has a default that it cannot be."));
        }
        option.defaults[name] = *checked;
        return {};
    };
    const QJsonValue standard = object[QLatin1String("default")];
    if (option.kind == Kind::Colour || option.kind == Kind::Choice || option.kind == Kind::Switch) {
        VESTITEL_CHECK(add(option.key, standard.toString()));
    }
    if (option.kind == Kind::Colour) {
        VESTITEL_CHECK(add(option.key + kDarkPart, object[QLatin1String("dark")].toString()));
    }
    if (option.kind == Kind::Text) {
        for (const auto& [language, text] : labelsFrom(standard)) {
            VESTITEL_CHECK(add(option.key + u':' + language, text));
        }
    }
    return {};
}

Result<ThemeOption> optionFrom(const QJsonObject& object) {
    static const QHash<QString, Kind> kKinds = {{QStringLiteral("colour"), Kind::Colour},
                                                {QStringLiteral("text"), Kind::Text},
                                                {QStringLiteral("choice"), Kind::Choice},
                                                {QStringLiteral("image"), Kind::Image},
                                                {QStringLiteral("switch"), Kind::Switch}};
    ThemeOption option;
    option.key = object[QLatin1String("key")].toString();
    if (!isName(option.key)) {
        return brokenOption(option.key, Words::tr("has no key of Latin small letters, digits and "
                                                  "hyphens."));
    }
    const auto kind = kKinds.constFind(object[QLatin1String("kind")].toString());
    if (kind == kKinds.constEnd()) {
        return brokenOption(option.key, Words::tr("is none of colour, text, choice, image and "
                                                  "switch."));
    }
    option.kind = *kind;
    option.labels = labelsFrom(object[QLatin1String("labels")]);
    for (const QJsonValue& item : object[QLatin1String("choices")].toArray()) {
        option.choices.push_back(
            {item[QLatin1String("value")].toString(), labelsFrom(item[QLatin1String("labels")])});
        if (!isName(option.choices.back().value)) {
            return brokenOption(option.key, Words::tr("has a choice whose value is not of Latin "
                                                      "small letters, digits and hyphens."));
        }
    }
    for (const QJsonValue& contrast : object[QLatin1String("contrast")].toArray()) {
        VESTITEL_TRY(auto read, contrastFrom(option.key, contrast.toObject()));
        option.contrasts.push_back(std::move(read));
    }
    VESTITEL_CHECK(readDefaults(object, option));
    return option;
}

} // namespace

ThemeOption::Labels labelsFrom(const QJsonValue& value) {
    ThemeOption::Labels labels;
    const QJsonObject object = value.toObject();
    for (auto label = object.begin(); label != object.end(); ++label) {
        labels[label.key()] = label.value().toString();
    }
    return labels;
}

QString labelOf(const ThemeOption::Labels& labels) {
    //: The tag of the language of these sentences: en, bg, …
    const auto own = labels.find(Words::tr("en"));
    const auto label = own == labels.end() ? labels.find(QStringLiteral("en")) : own;
    return label == labels.end() ? QString() : label->second;
}

QString ThemeOption::label() const {
    const QString label = labelOf(labels);
    return label.isEmpty() ? key : label;
}

Result<std::vector<ThemeOption>> readThemeOptions(const QJsonArray& array) {
    std::vector<ThemeOption> options;
    for (const QJsonValue& value : array) {
        VESTITEL_TRY(auto option, optionFrom(value.toObject()));
        if (optionOf(options, option.key) != nullptr) {
            return brokenOption(option.key, Words::tr("is there twice."));
        }
        options.push_back(std::move(option));
    }
    for (const ThemeOption& option : options) {
        for (const ThemeOption::Contrast& contrast : option.contrasts) {
            const ThemeOption* other = optionOf(options, contrast.option);
            if (!contrast.option.isEmpty() && (other == nullptr || other->kind != Kind::Colour)) {
                return brokenOption(option.key,
                                    Words::tr("is measured against “%1”, which is no colour here.")
                                        .arg(contrast.option));
            }
        }
    }
    return options;
}

const ThemeOption* optionOf(const std::vector<ThemeOption>& options, const QString& name) {
    const QString key = name.section(u':', 0, 0);
    const auto option = std::find_if(options.begin(), options.end(),
                                     [&](const ThemeOption& each) { return each.key == key; });
    if (option == options.end() || name == key) {
        return option == options.end() ? nullptr : &*option;
    }
    const QString part = name.mid(key.size());
    const bool isPart =
        option->kind == Kind::Colour
            ? part == kDarkPart
            : option->kind == Kind::Text && domain::Language::fromTag(part.mid(1)).has_value();
    return isPart ? &*option : nullptr;
}

Result<QString> checkedValue(const ThemeOption& option, const QString& value) {
    switch (option.kind) {
    case Kind::Colour:
        if (const auto colour = colourFrom(value.trimmed())) {
            return QColor(*colour).name();
        }
        return refused(option, Words::tr("“%1” is no colour. Write it like #1d6b52.").arg(value));
    case Kind::Text:
        if (value.size() > kLongestText) {
            return refused(option,
                           Words::tr("the text has more than %1 characters.").arg(kLongestText));
        }
        return value.simplified();
    case Kind::Choice: {
        QStringList values;
        for (const ThemeOption::ChoiceItem& item : option.choices) {
            values.append(item.value);
        }
        if (values.contains(value)) {
            return value;
        }
        return refused(option, Words::tr("it may be one of %1, not “%2”.")
                                   .arg(values.join(QStringLiteral(", ")), value));
    }
    case Kind::Switch:
        if (value == QLatin1String("on") || value == QLatin1String("off")) {
            return value;
        }
        return refused(option, Words::tr("it may be on or off, not “%1”.").arg(value));
    case Kind::Image:
        if (imageFrom(value)) {
            return value;
        }
        return refused(option, Words::tr("this is no picture that a theme can show."));
    }
    return refused(option, value);
}

std::optional<QRgb> colourFrom(const QString& text) {
    static const QRegularExpression colour(
        QRegularExpression::anchoredPattern(QStringLiteral("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")));
    return colour.match(text).hasMatch() ? std::optional(QColor(text).rgb()) : std::nullopt;
}

} // namespace vestitel::publishing

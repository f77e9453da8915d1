#include "publishing/theme_style.h"

#include <algorithm>

namespace vestitel::publishing {

namespace {

QByteArray withoutComments(QByteArray style) {
    for (qsizetype from = style.indexOf("/*"); from >= 0; from = style.indexOf("/*", from)) {
        style.remove(from, style.indexOf("*/", from) + 2 - from);
    }
    return style;
}

/// "font-size: 1rem;" without its blank; selectors are left alone ("a:hover", "> :last-child").
QByteArray compactLine(QByteArray line) {
    const qsizetype colon = line.indexOf(": ");
    const bool isDeclaration =
        colon > 0 && std::all_of(line.begin(), line.begin() + colon, [](char letter) {
            return letter == '-' || (letter >= 'a' && letter <= 'z');
        });
    if (isDeclaration) {
        line.remove(colon + 1, 1);
    } else if (line.endsWith(" {")) {
        line.remove(line.size() - 2, 1);
    }
    return line;
}

} // namespace

QByteArray compactStyle(const QByteArray& style) {
    QByteArray compact;
    for (const QByteArray& line : withoutComments(style).split('\n')) {
        compact += compactLine(line.trimmed());
        if (compact.endsWith('}')) {
            compact += '\n';
        }
    }
    return compact;
}

QByteArray chosenStyle(const std::vector<ThemeOption>& options, const ThemeValues& values) {
    QByteArray light;
    QByteArray dark;
    const auto add = [&](QByteArray& to, const ThemeOption& option, const QString& name) {
        if (const auto value = values.find(name); value != values.end()) {
            to += "--" + option.key.toUtf8() + ':' + value->second.toUtf8() + ';';
        }
    };
    for (const ThemeOption& option : options) {
        if (option.kind == ThemeOption::Kind::Colour) {
            add(light, option, option.key);
            add(dark, option, option.key + QStringLiteral(":dark"));
        } else if (option.kind == ThemeOption::Kind::Choice) {
            add(light, option, option.key);
        }
    }
    if (light.isEmpty() && dark.isEmpty()) {
        return {};
    }
    QByteArray style = "\n/* Chosen */\n@media screen {\n:root{" + light + "}\n";
    if (!dark.isEmpty()) {
        style += ":root[data-appearance=\"dark\"]{" + dark +
                 "}\n}\n@media screen and (prefers-color-scheme: dark) {\n"
                 ":root:not([data-appearance=\"light\"]){" +
                 dark + "}\n";
    }
    return style + "}\n";
}

} // namespace vestitel::publishing

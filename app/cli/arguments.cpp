#include "cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::cli {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::cli)
};

Result<void> check(const OptionRule& rule, const QString& value) {
    switch (rule.kind) {
    case OptionRule::Kind::Flag:
        return {};
    case OptionRule::Kind::Text:
        if (!rule.choices.isEmpty() && !rule.choices.contains(value)) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("%1 takes one of %2, not “%3”.")
                               .arg(rule.name, rule.choices.join(QStringLiteral(", ")), value));
        }
        return {};
    case OptionRule::Kind::Number: {
        bool ok = false;
        if (const qint64 number = value.toLongLong(&ok); !ok || number < 0) {
            return failure(
                ErrorCode::InvalidArgument,
                Words::tr("%1 takes a whole number from 0, not “%2”.").arg(rule.name, value));
        }
        return {};
    }
    case OptionRule::Kind::Date:
        if (!QDate::fromString(value, Qt::ISODate).isValid()) {
            return failure(
                ErrorCode::InvalidArgument,
                Words::tr("%1 takes a date like 2026-01-25, not “%2”.").arg(rule.name, value));
        }
        return {};
    }
    return {};
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words, const std::vector<OptionRule>& rules) {
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (optionsEnded || word == u"-" || !word.startsWith(u'-')) {
            arguments.m_words.append(word);
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&](const OptionRule& each) { return each.name == name; });
        if (rule == rules.end()) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("“%1” is no option of this command.").arg(name));
        }
        QString value;
        if (rule->kind != OptionRule::Kind::Flag) {
            if (word.contains(u'=')) {
                value = word.section(u'=', 1);
            } else if (i + 1 < words.size()) {
                value = words[++i];
            } else {
                return failure(ErrorCode::InvalidArgument,
                               Words::tr("%1 needs a value.").arg(name));
            }
        }
        VESTITEL_CHECK(check(*rule, value));
        arguments.m_values[name].append(value);
    }
    return arguments;
}

qint64 Arguments::number(const QString& option, qint64 otherwise) const {
    return has(option) ? text(option).toLongLong() : otherwise;
}

QDate Arguments::date(const QString& option) const {
    return QDate::fromString(text(option), Qt::ISODate);
}

} // namespace vestitel::cli

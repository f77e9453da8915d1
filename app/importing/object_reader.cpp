#include "importing/object_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace vestitel::importing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

} // namespace

QJsonValue ObjectReader::value(const QString& key) {
    const QJsonValue value = m_rest.take(key);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

std::optional<QString> ObjectReader::text(const QString& key) {
    const QJsonValue taken = value(key);
    if (taken.isString()) {
        return taken.toString();
    }
    if (!taken.isUndefined()) {
        addBadValue(key, Words::tr("a text in quotes"));
    }
    return std::nullopt;
}

QStringList ObjectReader::texts(const QString& key) {
    QStringList result;
    for (const QJsonValue& item : array(key)) {
        if (!item.isString()) {
            addBadValue(key, Words::tr("a list of texts in quotes"));
            return {};
        }
        result.append(item.toString());
    }
    return result;
}

std::optional<QDate> ObjectReader::date(const QString& key) {
    const std::optional<QString> taken = text(key);
    if (!taken) {
        return std::nullopt;
    }
    static const QRegularExpression kForm(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    const QDate date =
        kForm.match(*taken).hasMatch() ? QDate::fromString(*taken, Qt::ISODate) : QDate();
    if (!date.isValid()) {
        addBadValue(key, Words::tr("a day such as 2018-01-25"));
        return std::nullopt;
    }
    return date;
}

std::optional<QDateTime> ObjectReader::time(const QString& key) {
    const std::optional<QString> taken = text(key);
    if (!taken) {
        return std::nullopt;
    }
    static const QRegularExpression kForm(
        QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,3})?"
                       "(?:Z|[+-][0-9]{2}:[0-9]{2})$"));
    const QDateTime time = kForm.match(*taken).hasMatch()
                               ? QDateTime::fromString(*taken, Qt::ISODateWithMs)
                               : QDateTime();
    if (!time.isValid()) {
        addBadValue(key, Words::tr("a time such as 2018-01-25T09:00:00Z"));
        return std::nullopt;
    }
    return time.toUTC();
}

QJsonObject ObjectReader::object(const QString& key) {
    const QJsonValue taken = value(key);
    if (!taken.isUndefined() && !taken.isObject()) {
        addBadValue(key, Words::tr("an object in braces"));
    }
    return taken.toObject();
}

QJsonArray ObjectReader::array(const QString& key) {
    const QJsonValue taken = value(key);
    if (!taken.isUndefined() && !taken.isArray()) {
        addBadValue(key, Words::tr("a list in brackets"));
    }
    return taken.toArray();
}

void ObjectReader::addProblem(const QString& sentence) {
    if (m_problem.isEmpty()) {
        m_problem = sentence;
    }
}

void ObjectReader::addBadValue(const QString& key, const QString& expected) {
    addProblem(Words::tr("“%1” cannot be used: it has to be %2.").arg(nameOf(key), expected));
}

QString ObjectReader::nameOf(const QString& key) const {
    return m_place.isEmpty() ? key : m_place + u'.' + key;
}

} // namespace vestitel::importing

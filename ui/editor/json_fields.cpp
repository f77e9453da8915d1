#include "editor/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace vestitel::editor {

namespace {

constexpr qsizetype kMaximumWord = 64;

} // namespace

Result<JsonFields> JsonFields::parse(const QString& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidArgument, {}, QStringLiteral("not a JSON object"));
    }
    return JsonFields(document.object());
}

bool JsonFields::isNotNull(const char* key) const {
    const QJsonValue value = m_object.value(QLatin1String(key));
    return !value.isNull() && !value.isUndefined();
}

Result<QString> JsonFields::text(const char* key, qsizetype maximum) const {
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isString()) {
        return wrong(key);
    }
    QString text = value.toString();
    if (text.size() > maximum) {
        return wrong(key);
    }
    return text;
}

Result<QString> JsonFields::optionalText(const char* key, qsizetype maximum) const {
    return isNotNull(key) ? text(key, maximum) : Result<QString>(QString());
}

Result<bool> JsonFields::flag(const char* key) const {
    const QJsonValue value = m_object.value(QLatin1String(key));
    return value.isBool() ? Result<bool>(value.toBool()) : wrong(key);
}

Result<qint64> JsonFields::number(const char* key) const {
    constexpr double kLargest = 9007199254740991.0; // What a JavaScript number holds exactly.
    const QJsonValue value = m_object.value(QLatin1String(key));
    const double number = value.toDouble(-1);
    if (!value.isDouble() || !(number >= 0 && number <= kLargest) || std::floor(number) != number) {
        return wrong(key);
    }
    return static_cast<qint64>(number);
}

Result<QStringList> JsonFields::texts(const char* key, qsizetype maximum) const {
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray()) {
        return wrong(key);
    }
    const QJsonArray array = value.toArray();
    QStringList texts;
    for (const QJsonValue& each : array) {
        if (!each.isString() || each.toString().size() > kMaximumWord || texts.size() >= maximum) {
            return wrong(key);
        }
        texts.append(each.toString());
    }
    return texts;
}

Result<JsonFields> JsonFields::object(const char* key) const {
    return object(QString(QLatin1String(key)));
}

Result<JsonFields> JsonFields::object(const QString& key) const {
    const QJsonValue value = m_object.value(key);
    if (!value.isObject()) {
        return failure(ErrorCode::InvalidArgument, {}, QStringLiteral("a field is no object"));
    }
    return JsonFields(value.toObject());
}

Result<std::vector<JsonFields>> JsonFields::objects(const QString& key, qsizetype maximum) const {
    const QJsonValue value = m_object.value(key);
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > maximum) {
        return failure(ErrorCode::InvalidArgument, {}, QStringLiteral("a field is no list"));
    }
    std::vector<JsonFields> objects;
    for (const QJsonValue& each : array) {
        if (!each.isObject()) {
            return failure(ErrorCode::InvalidArgument, {},
                           QStringLiteral("a list holds what is no object"));
        }
        objects.push_back(JsonFields(each.toObject()));
    }
    return objects;
}

tl::unexpected<Error> JsonFields::wrong(const char* key) const {
    return failure(ErrorCode::InvalidArgument, {},
                   QStringLiteral("field %1 is wrong").arg(QLatin1String(key)));
}

} // namespace vestitel::editor

#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace vestitel::importing {

/// Takes the values of a JSON object one by one, and notes the first that is not what it ought to
/// be. What was never asked for is left over.
class ObjectReader final {
public:
    /// `place` names the object in sentences: "editions.bg"; empty for the line itself.
    ObjectReader(const QJsonObject& object, QString place)
        : m_rest(object), m_place(std::move(place)) {}

    // The value of a key that is not there (or is null) is empty and no problem.
    [[nodiscard]] std::optional<QString> text(const QString& key);
    [[nodiscard]] QStringList texts(const QString& key);
    [[nodiscard]] std::optional<QDate> date(const QString& key);
    [[nodiscard]] std::optional<QDateTime> time(const QString& key);
    [[nodiscard]] QJsonObject object(const QString& key);
    [[nodiscard]] QJsonArray array(const QString& key);
    /// Any kind of value; Undefined when it is not there.
    [[nodiscard]] QJsonValue value(const QString& key);

    /// A translated sentence; only the first one counts.
    void addProblem(const QString& sentence);
    /// Whether the value of this key is not one that can be used, and what to write instead.
    void addBadValue(const QString& key, const QString& expected);
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// The keys that nobody took.
    [[nodiscard]] const QJsonObject& rest() const { return m_rest; }
    /// The key as sentences name it: "editions.bg.title".
    [[nodiscard]] QString nameOf(const QString& key) const;

private:
    QJsonObject m_rest;
    QString m_place;
    QString m_problem;
};

} // namespace vestitel::importing

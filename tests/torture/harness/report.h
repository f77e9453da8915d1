#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace vestitel::torture {

/// What was tried and what went wrong, a row a kind of fault; printed as a table at the end.
class Report final {
public:
    /// One more point of a row was tried.
    void point(const QString& row);
    /// Something that ought not to be; `where` is enough to try the point again.
    void problem(const QString& row, const QString& where, const QString& what);
    /// Why a row could not be tried here.
    void skip(const QString& row, const QString& reason);
    /// A figure beside the points ("saves acknowledged").
    void figure(const QString& row, const QString& name, qint64 number);

    [[nodiscard]] bool isClean() const;
    /// The table, and the first problems of each row.
    void print() const;

private:
    struct Row {
        QString name;
        qint64 points = 0;
        qint64 problems = 0;
        QStringList first;
        QString skipped;
        QMap<QString, qint64> figures;
    };
    Row& row(const QString& name);

    std::vector<Row> m_rows;
};

} // namespace vestitel::torture

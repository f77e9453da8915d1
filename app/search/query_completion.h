#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace vestitel::search {

/// Names that an archive has, for what may follow "tag:", "category:" and "programme:".
struct KnownNames {
    QStringList tags;
    QStringList categories;
    std::map<QString, QString> programmes{}; ///< What each key is called.
};

/// One way to go on.
struct Completion {
    QString text; ///< The whole query with it.
    qsizetype at; ///< Where the cursor stands then.
    QString shown; ///< What is added: "заглавие:", "етикет:„местна история“".
    QString detail; ///< What it asks for; of a value what it is called, if that is something else.
};

/// How the query may go on at the cursor: the fields that begin with the word that is typed there
/// (of three letters or more, Bulgarian names for Cyrillic letters, English ones for Latin), and
/// the values of a field whose colon was typed. At most twelve; none where the word is no beginning
/// of any.
[[nodiscard]] std::vector<Completion> completionsOf(const QString& query, qsizetype cursor,
                                                    const KnownNames& names);
/// All fields, for a menu: the query with each of them at its end.
[[nodiscard]] std::vector<Completion> allFields(const QString& query, bool inBulgarian);

} // namespace vestitel::search

// vestitel-forms-builder OUTPUT [AFF DIC SUPPLEMENT]: the table of word forms that the language
// library has in it. Without a dictionary an empty one.

#include "base/atomic_file.h"
#include "language/forms_builder/dictionary.h"
#include "language/forms_builder/forms_table.h"
#include "language/forms_builder/supplement.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

using namespace vestitel;
using namespace vestitel::language;

Result<QByteArray> content(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InputOutput, QStringLiteral("Cannot be read: ") + path);
    }
    return file.readAll();
}

Result<QByteArray> tableOf(const QStringList& files) {
    VESTITEL_TRY(const QByteArray aff, content(files.value(0)));
    VESTITEL_TRY(const QByteArray dic, content(files.value(1)));
    VESTITEL_TRY(const QByteArray own, content(files.value(2)));
    VESTITEL_TRY(const forms::Dictionary dictionary, forms::Dictionary::read(aff, dic));
    std::vector<forms::Paradigm> known = forms::paradigmsOf(dictionary);
    VESTITEL_TRY(const auto supplement, forms::readSupplement(QString::fromUtf8(own), dictionary));
    known.insert(known.end(), supplement.begin(), supplement.end());
    return forms::buildTable(known, known);
}

Result<void> build(const QStringList& arguments) {
    if (arguments.size() != 2 && arguments.size() != 5) {
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("usage: vestitel-forms-builder OUTPUT [AFF DIC SUPPLEMENT]"));
    }
    QByteArray table;
    if (arguments.size() == 5) {
        VESTITEL_TRY(table, tableOf(arguments.mid(2)));
    }
    return writeFileAtomically(arguments[1], table);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (const auto built = build(QCoreApplication::arguments()); !built) {
        std::fprintf(stderr, "vestitel-forms-builder: %s\n", qUtf8Printable(built.error().message));
        return 1;
    }
    return 0;
}

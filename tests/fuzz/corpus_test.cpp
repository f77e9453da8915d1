#include "targets.h"

#include "support/catch.h"

#include <QDirIterator>
#include <QFile>

using namespace vestitel;

TEST_CASE("nothing that once broke a law breaks one now") {
    for (const fuzz::Target& target : fuzz::targets()) {
        int count = 0;
        QDirIterator files(QStringLiteral(VESTITEL_SOURCES "/tests/fuzz/corpus/") +
                               QLatin1String(target.name),
                           QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            INFO(file.fileName().toStdString());
            REQUIRE(file.open(QIODevice::ReadOnly));
            target.take(file.readAll()); // it ends the program when a law does not hold
            ++count;
        }
        INFO(target.name);
        CHECK(count > 0);
    }
}

#include "publishing/site_files.h"

#include "publishing/folder_export.h"
#include "support/catch.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QFile>

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

TEST_CASE("the preview gives the same bytes as the export writes, file by file", "[site_files]") {
    const TemporaryFolder media;
    const TemporaryFolder site;
    const Publication publication = samplePublication(media.path());
    const Theme theme = *Theme::load();
    FolderExport exported(site.path(), theme, Form::Page);
    REQUIRE(exported.add(publication).has_value());
    for (const ExportedFile& file : exported.files()) {
        CAPTURE(file.path);
        QFile written(QDir(site.path()).filePath(file.path));
        REQUIRE(written.open(QIODevice::ReadOnly));
        const auto previewed = siteFile(publication, theme, file.path);
        REQUIRE(previewed.has_value());
        CHECK((*previewed == written.readAll()));
        CHECK(mediaTypeOf(file.path) != "application/octet-stream");
    }
}

TEST_CASE("the preview has no file that is not the post's", "[site_files]") {
    const Theme theme = *Theme::load();
    for (const QString& path :
         {QStringLiteral("bg/2018/other/index.html"), QStringLiteral("../secret"), QString(),
          QStringLiteral("assets/../page.mustache"), QStringLiteral("media/x.jpg")}) {
        const auto file = siteFile(smallPublication(), theme, path);
        REQUIRE_FALSE(file.has_value());
        CHECK(file.error().code == ErrorCode::NotFound);
    }
}

// export_samples FOLDER: pages for the judges to look at, of every kind that there is.
#include "base/atomic_file.h"
#include "publishing/folder_export.h"
#include "publishing/page.h"
#include "support/sample_publication.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

Publication withSlugs(Publication publication, const QString& slug) {
    for (auto& [language, edition] : publication.post.editions) {
        edition.slug = slug;
    }
    return publication;
}

std::vector<Publication> samples(const QString& media) {
    const Publication whole = samplePublication(media);
    std::vector<Publication> all = {whole, smallPublication()};

    Publication withoutAddress = withSlugs(whole, QStringLiteral("without-address"));
    withoutAddress.organisation.siteAddress = QUrl();
    all.push_back(withoutAddress);

    Publication oneLanguage = withSlugs(whole, QStringLiteral("one-language"));
    oneLanguage.post.editions.erase(domain::Language::english());
    all.push_back(oneLanguage);

    Publication bare = withSlugs(whole, QStringLiteral("bare"));
    bare.organisation = {};
    bare.category.reset();
    bare.post.tags.clear();
    bare.post.attachments.clear();
    bare.post.leadImage.reset();
    all.push_back(bare);

    Publication hostile = withSlugs(whole, QStringLiteral("hostile"));
    for (auto& [language, edition] : hostile.post.editions) {
        edition.title = QStringLiteral("</title><script>alert('1')</script> & \"думи\"");
        edition.lead = edition.title;
    }
    all.push_back(hostile);
    return all;
}

/// A fragment as a content management system shows it: in a page of its own.
QByteArray wrapped(const QByteArray& fragment) {
    return "<!DOCTYPE html>\n<html lang=\"bg\"><head><meta charset=\"utf-8\"><title>Fragment"
           "</title></head><body><main><h1>Fragment</h1>\n" +
           fragment + "</main></body></html>\n";
}

Result<void> exportAll(const QString& folder, const QString& media) {
    VESTITEL_TRY(const Theme theme, Theme::load());
    FolderExport exported(folder, theme, Form::Page);
    int number = 0;
    for (const Publication& publication : samples(media)) {
        VESTITEL_CHECK(exported.add(publication));
        const QByteArray fragment =
            renderFragment(publication, domain::Language::bulgarian(), theme);
        VESTITEL_CHECK(writeFileAtomically(
            QDir(folder).filePath(QStringLiteral("fragment-%1.html").arg(++number)),
            wrapped(fragment)));
    }
    return {};
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir media;
    const QString folder = application.arguments().value(1);
    QDir(folder).removeRecursively();
    const auto exported = exportAll(folder, media.path());
    if (!exported) {
        QTextStream(stderr) << exported.error().message << ' ' << exported.error().detail << '\n';
        return 1;
    }
    return 0;
}

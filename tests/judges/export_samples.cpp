// export_samples FOLDER: pages for the judges to look at, of every kind that there is.
#include "base/atomic_file.h"
#include "publishing/checklist_page.h"
#include "publishing/folder_export.h"
#include "publishing/notice_page.h"
#include "publishing/page.h"
#include "publishing/single_page.h"
#include "publishing/site_export.h"
#include "publishing/target_fragment.h"
#include "support/sample_publication.h"
#include "support/site_posts.h"

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

Publication hostilePublication(const QString& media) {
    Publication hostile = withSlugs(samplePublication(media), QStringLiteral("hostile"));
    hostile.post.id = *PostId::fromString(QStringLiteral("00000000-0000-4000-8000-00000000000f"));
    hostile.post.tags = {QStringLiteral("<b>\"етикет\" & 'друг'</b>")};
    for (auto& [language, edition] : hostile.post.editions) {
        edition.title = QStringLiteral("</title><script>alert('1')</script> & \"думи\"");
        edition.lead = edition.title;
    }
    return hostile;
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

    all.push_back(hostilePublication(media));
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

/// Fragments for other systems, their checklists, and sheets for a notice board. Block markup is
/// not here: it ends empty elements with a slash, as WordPress does, which the judge dislikes.
Result<void> exportTargets(const QString& folder, const QString& media) {
    VESTITEL_TRY(const Theme theme, Theme::load());
    const domain::Language language = domain::Language::bulgarian();
    VESTITEL_CHECK(makeFolder(folder));
    int number = 0;
    const auto write = [&](const char* kind, const QByteArray& page) {
        return writeFileAtomically(
            QDir(folder).filePath(
                QStringLiteral("%1-%2.html").arg(QLatin1String(kind)).arg(number)),
            page);
    };
    for (const Publication& publication : samples(media)) {
        ++number;
        VESTITEL_TRY(const QByteArray notice, renderNotice(publication, language, theme));
        VESTITEL_CHECK(write("notice", notice));
        for (const FragmentProfile profile :
             {FragmentProfile::Joomla, FragmentProfile::WordPressClassic,
              FragmentProfile::InlineStyles}) {
            const FragmentTarget target{profile, QStringLiteral("https://example.org/files")};
            VESTITEL_TRY(const QByteArray fragment,
                         renderFragmentFor(target, publication, language, theme));
            VESTITEL_CHECK(write(qPrintable(toString(profile)), wrapped(fragment)));
            VESTITEL_TRY(const auto numbered, numberedMedia(publication, target));
            const QByteArray checklist =
                renderChecklist(fragmentChecklist(target, publication, language, numbered));
            VESTITEL_CHECK(
                write(qPrintable(QStringLiteral("checklist-") + toString(profile)), checklist));
        }
    }
    return {};
}

/// A site with lists of several pages, own pages, and every block and target.
Result<void> exportSite(const QString& folder, const QString& media) {
    constexpr int kPosts = 45;
    std::vector<Publication> publications = numberedPublications(kPosts);
    publications[3].post.kind = QStringLiteral("page");
    publications[4].post.editions.erase(domain::Language::english());
    publications.push_back(samplePublication(media));
    publications.push_back(hostilePublication(media));
    Site::Builder builder;
    for (const Publication& publication : publications) {
        builder.add(publication);
    }
    VESTITEL_TRY(const Theme theme, Theme::load());
    SiteExport site(folder, theme, builder.build(), {}, FolderExport::Mode::Write);
    VESTITEL_CHECK(site.begin());
    for (const Publication& publication : publications) {
        VESTITEL_CHECK(site.add(publication));
    }
    return site.finish(SiteExport::Old::Remove);
}

/// Pages in one file. They lie where each page of a site does, in folders of their own.
Result<void> exportSingles(const QString& folder, const QString& media) {
    VESTITEL_TRY(const Theme theme, Theme::load());
    const Publication publication = samplePublication(media);
    for (const auto& [language, edition] : publication.post.editions) {
        VESTITEL_TRY(const QByteArray page, renderSinglePage(publication, language, theme));
        const QString own = folder + u'/' + language.tag();
        VESTITEL_CHECK(makeFolder(own));
        VESTITEL_CHECK(writeFileAtomically(own + QStringLiteral("/index.html"), page));
    }
    return {};
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir media;
    const QString folder = application.arguments().value(1);
    QDir(folder).removeRecursively();
    for (const auto& exported : {exportAll(folder, media.path()),
                                 exportTargets(folder + QStringLiteral("/targets"), media.path()),
                                 exportSite(folder + QStringLiteral("/site"), media.path()),
                                 exportSingles(folder + QStringLiteral("/single"), media.path())}) {
        if (!exported) {
            QTextStream(stderr) << exported.error().message << ' ' << exported.error().detail
                                << '\n';
            return 1;
        }
    }
    return 0;
}

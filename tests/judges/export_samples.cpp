// export_samples FOLDER: pages for the judges to look at, of every kind that there is, in each of
// the program's themes: the first in the folder itself, others in folders of their names.
#include "base/atomic_file.h"
#include "publishing/checklist_page.h"
#include "publishing/folder_export.h"
#include "publishing/notice_page.h"
#include "publishing/page.h"
#include "publishing/single_page.h"
#include "publishing/site_export.h"
#include "publishing/target_fragment.h"
#include "support/drawn_images.h"
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

Result<void> exportAll(const Theme& theme, const QString& folder, const QString& media) {
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
Result<void> exportTargets(const Theme& theme, const QString& folder, const QString& media) {
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
Result<void> exportSite(const Theme& theme, const QString& folder, const QString& media) {
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
    SiteExport site(folder, theme, builder.build(), {}, FolderExport::Mode::Write);
    VESTITEL_CHECK(site.begin());
    for (const Publication& publication : publications) {
        VESTITEL_CHECK(site.add(publication));
    }
    return site.finish(SiteExport::Old::Remove);
}

/// Pages in one file. They lie where each page of a site does, in folders of their own.
Result<void> exportSingles(const Theme& theme, const QString& folder, const QString& media) {
    const Publication publication = samplePublication(media);
    for (const auto& [language, edition] : publication.post.editions) {
        VESTITEL_TRY(const QByteArray page, renderSinglePage(publication, language, theme));
        const QString own = folder + u'/' + language.tag();
        VESTITEL_CHECK(makeFolder(own));
        VESTITEL_CHECK(writeFileAtomically(own + QStringLiteral("/index.html"), page));
    }
    return {};
}

/// A theme with all of its options chosen, so that what they add is judged, too.
Result<Theme> withEverything(const Theme& theme, const QString& media) {
    const QString file = media + QStringLiteral("/logo-of-header.png");
    VESTITEL_CHECK(writeFileAtomically(file, asPng(drawnLogo({400, 120}, Ground::Opaque))));
    VESTITEL_TRY(const QString logo, imageValue(file));
    return theme.withOptions({{QStringLiteral("logo"), logo},
                              {QStringLiteral("accent"), QStringLiteral("#8a1c4a")},
                              {QStringLiteral("header"), QStringLiteral("#3d0f24")},
                              {QStringLiteral("header-ink"), QStringLiteral("#fff4f8")},
                              {QStringLiteral("slogan"), QStringLiteral("Заедно & <напред>")},
                              {QStringLiteral("footer"), QStringLiteral("© МИГ")},
                              {QStringLiteral("columns"), QStringLiteral("2")}});
}

Result<void> exportTheme(const QString& name, const QString& folder, const QString& media) {
    VESTITEL_TRY(const Theme theme, Theme::load(name));
    VESTITEL_CHECK(exportAll(theme, folder, media));
    VESTITEL_CHECK(exportTargets(theme, folder + QStringLiteral("/targets"), media));
    VESTITEL_CHECK(exportSite(theme, folder + QStringLiteral("/site"), media));
    VESTITEL_CHECK(exportSingles(theme, folder + QStringLiteral("/single"), media));
    VESTITEL_TRY(const Theme chosen, withEverything(theme, media));
    return exportSite(chosen, folder + QStringLiteral("/chosen"), media);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir media;
    const QString folder = application.arguments().value(1);
    QDir(folder).removeRecursively();
    for (const QString& name : Theme::builtInNames()) {
        const bool isFirst = name == Theme::builtInNames().constFirst();
        const auto exported =
            exportTheme(name, isFirst ? folder : folder + u'/' + name, media.path());
        if (!exported) {
            QTextStream(stderr) << exported.error().message << ' ' << exported.error().detail
                                << '\n';
            return 1;
        }
    }
    return 0;
}

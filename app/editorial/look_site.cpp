#include "editorial/look_site.h"

#include "archive/post_list.h"
#include "editorial/publication_of.h"
#include "publishing/site_files.h"
#include "publishing/site_keys.h"
#include "publishing/site_pages.h"

#include <QCoreApplication>
#include <QMutexLocker>

#include <algorithm>

namespace vestitel::editorial {

namespace {

using publishing::PlannedFiles;
using publishing::Publication;

constexpr qint64 kNews = 8;     // fill a home page
constexpr qint64 kOwnPages = 6; // fill its foot

publishing::Site siteOf(const std::vector<Publication>& posts) {
    publishing::Site::Builder builder;
    for (const Publication& post : posts) {
        builder.add(post);
    }
    return builder.build();
}

const PlannedFiles* findPlan(const std::vector<PlannedFiles>& plans, const QString& path) {
    const auto found = std::find_if(plans.begin(), plans.end(), [&path](const PlannedFiles& plan) {
        return std::find(plan.paths.begin(), plan.paths.end(), path) != plan.paths.end();
    });
    return found == plans.end() ? nullptr : &*found;
}

Result<QByteArray> bytesOf(const PlannedFiles& plan, const QString& path) {
    const auto at = std::find(plan.paths.begin(), plan.paths.end(), path);
    VESTITEL_TRY(const auto made, plan.make({static_cast<size_t>(at - plan.paths.begin())}));
    return made.front();
}

} // namespace

LookSite::LookSite(std::vector<Publication> posts)
    : m_posts(std::move(posts)), m_site(siteOf(m_posts)) {
}

std::vector<std::pair<domain::Language, QString>> LookSite::homes() const {
    std::vector<std::pair<domain::Language, QString>> homes;
    for (const publishing::LanguageSite& language : m_site.languages()) {
        homes.emplace_back(language.language, language.home());
    }
    return homes;
}

Result<QByteArray> LookSite::file(const QString& path, const publishing::Theme& theme) const {
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto made = m_media.constFind(path); made != m_media.constEnd()) {
            return *made;
        }
    }
    const publishing::SiteKeys keys(m_site, theme);
    for (const auto& plans : {publishing::planAssets(theme), publishing::planSiteAssets(theme),
                              publishing::planSitePages(m_site, theme, keys, {})}) {
        if (const PlannedFiles* const plan = findPlan(plans, path)) {
            return bytesOf(*plan, path);
        }
    }
    for (const Publication& post : m_posts) {
        const auto plans = publishing::planFiles(post, theme, publishing::Form::Page, &m_site);
        const PlannedFiles* const plan = findPlan(plans, path);
        if (plan == nullptr) {
            continue;
        }
        VESTITEL_TRY(const QByteArray bytes, bytesOf(*plan, path));
        if (plan->isNamedByContent) {
            const QMutexLocker lock(&m_mutex);
            m_media.insert(path, bytes);
        }
        return bytes;
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("vestitel::editorial", "This page has no file “%1”.")
                       .arg(path));
}

Result<std::shared_ptr<const LookSite>> lookSiteOf(Newsroom& newsroom) {
    VESTITEL_TRY(const auto context, publicationContext(newsroom));
    archive::PostList list(newsroom.archive());
    std::vector<Publication> posts;
    for (const auto& [kind, most] :
         {std::pair(domain::kNewsKind, kNews), std::pair(domain::kPageKind, kOwnPages)}) {
        archive::PostFilter filter;
        filter.kind = kind;
        VESTITEL_TRY(const auto ids, list.ids(filter, 0, most));
        for (const PostId& id : ids) {
            VESTITEL_TRY(auto post, publicationOf(newsroom, id, context));
            posts.push_back(std::move(post));
        }
    }
    return std::make_shared<const LookSite>(std::move(posts));
}

} // namespace vestitel::editorial

#include "archive/slug_rules.h"

#include "domain/slug.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vestitel::archive {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::archive)
};

/// Whether the slug is what the title gives, perhaps with a number.
bool isMadeFrom(const QString& title, const QString& slug) {
    static const QRegularExpression number(QStringLiteral("-[0-9]+\\z"));
    const QString base = domain::slugFromTitle(title);
    return slug == base || QString(slug).remove(number) == base;
}

SlugState followTitle(const QString& title, const std::optional<EarlierSlug>& earlier,
                      const std::function<bool(const QString&)>& isTaken) {
    const QString base = domain::slugFromTitle(title);
    // A number that it was once given stays, also when a lower one became free.
    if (earlier && !earlier->state.isOwn && domain::slugFromTitle(earlier->title) == base) {
        return earlier->state;
    }
    return {domain::uniqueSlug(base, isTaken)};
}

Result<SlugState> chosen(const domain::Edition& edition, TakenSlug whenTaken,
                         const std::function<bool(const QString&)>& isTaken) {
    if (!domain::isSlug(edition.slug)) {
        return failure(
            ErrorCode::InvalidArgument,
            Words::tr("“%1” cannot be a page's address: it may have small Latin letters, "
                      "digits and single hyphens, at most 80 characters.")
                .arg(edition.slug.left(100)));
    }
    const bool isOwn = !isMadeFrom(edition.title, edition.slug);
    if (!isTaken(edition.slug)) {
        return SlugState{edition.slug, isOwn};
    }
    if (whenTaken == TakenSlug::Refused) {
        return failure(ErrorCode::AlreadyExists,
                       Words::tr("Another post has the address “%1” already. Choose another one.")
                           .arg(edition.slug));
    }
    return SlugState{domain::uniqueSlug(edition.slug, isTaken), isOwn};
}

} // namespace

Result<SlugState> decideSlug(const domain::Edition& edition,
                             const std::optional<EarlierSlug>& earlier, TakenSlug whenTaken,
                             const std::function<bool(const QString&)>& isTaken) {
    const bool untouched = earlier && edition.slug == earlier->state.slug;
    if (earlier && earlier->state.isFrozen) {
        if (!untouched && !edition.slug.isEmpty()) {
            return failure(
                ErrorCode::Conflict,
                Words::tr("The address “%1” was published, so links to it must go on working: "
                          "it cannot be changed any more.")
                    .arg(earlier->state.slug));
        }
        return earlier->state;
    }
    if (untouched && earlier->state.isOwn) {
        return earlier->state;
    }
    if (untouched || edition.slug.isEmpty()) {
        return followTitle(edition.title, earlier, isTaken);
    }
    return chosen(edition, whenTaken, isTaken);
}

} // namespace vestitel::archive

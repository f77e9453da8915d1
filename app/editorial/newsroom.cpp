#include "editorial/newsroom.h"

#include "editorial/indexing.h"

namespace vestitel::editorial {

namespace {

archive::OpenOptions openOptions(const Environment& environment) {
    return {environment.clock, search::prepareConnection};
}

Result<std::unique_ptr<Newsroom>> whole(std::unique_ptr<Newsroom> newsroom,
                                        const Environment& environment) {
    VESTITEL_CHECK(ensureIndex(*newsroom, environment.indexing));
    return newsroom;
}

} // namespace

Newsroom::Newsroom(std::unique_ptr<archive::Archive> archive, const Environment& environment)
    : m_archive(std::move(archive)), m_index(m_archive->connection()), m_lens(*m_archive),
      m_ids(environment.ids) {
}

Result<std::unique_ptr<Newsroom>> Newsroom::create(const QString& folder,
                                                   const Environment& environment) {
    VESTITEL_TRY(auto archive, archive::Archive::create(folder, openOptions(environment)));
    return whole(std::unique_ptr<Newsroom>(new Newsroom(std::move(archive), environment)),
                 environment);
}

Result<std::unique_ptr<Newsroom>> Newsroom::open(const QString& folder,
                                                 const Environment& environment) {
    VESTITEL_TRY(auto archive, archive::Archive::open(folder, openOptions(environment)));
    return whole(std::unique_ptr<Newsroom>(new Newsroom(std::move(archive), environment)),
                 environment);
}

} // namespace vestitel::editorial

#include "main_window/import_binding.h"

#include "main_window/import_flow.h"
#include "main_window/posts_binding.h"
#include "session/post_session.h"

#include <algorithm>

namespace vestitel::main_window {

ImportBinding::ImportBinding(const Ends& ends, QObject* parent) : QObject(parent), m_ends(ends) {
    connect(&m_ends.flow, &ImportFlow::imported, this, &ImportBinding::showImported);
    connect(&m_ends.flow, &ImportFlow::editionsChanged, this, &ImportBinding::showChanged);
}

void ImportBinding::showImported(const std::vector<PostId>& posts) {
    m_ends.posts.refresh();
    if (posts.size() == 1) {
        emit openRequested(posts.front());
    }
}

void ImportBinding::showChanged(const std::vector<PostId>& posts) {
    m_ends.posts.refresh();
    if (std::any_of(posts.begin(), posts.end(),
                    [this](const PostId& post) { return m_ends.session.isOpen(post); })) {
        m_ends.session.reload();
    }
}

} // namespace vestitel::main_window

#pragma once

#include "webview/file.h"

#include <QStringList>

#include <memory>

class QWebEngineProfile;

namespace vestitel::webview {

class RequestBlocker;
class SchemeHandler;

/// A profile that keeps nothing on disk, loads only the named hosts of our scheme from a lookup,
/// refuses every other request and every download. Outlives the pages that are made on it.
class LockedProfile final {
public:
    LockedProfile(QStringList hosts, Lookup lookup);
    ~LockedProfile();
    LockedProfile(const LockedProfile&) = delete;
    LockedProfile& operator=(const LockedProfile&) = delete;

    [[nodiscard]] QWebEngineProfile& profile() { return *m_profile; }
    /// Marks what none of these dictionaries (Chromium's names, "bg-BG") knows; with none, nothing.
    void setDictionaries(const QStringList& names);
    [[nodiscard]] const RequestBlocker& blocker() const { return *m_blocker; }

private:
    // The profile goes first: it uses the other two.
    std::unique_ptr<SchemeHandler> m_handler;
    std::unique_ptr<RequestBlocker> m_blocker;
    std::unique_ptr<QWebEngineProfile> m_profile;
};

} // namespace vestitel::webview

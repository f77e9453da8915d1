#pragma once

#include <QLoggingCategory>

/// One category a folder. In English, and never with a word of an article's text.
Q_DECLARE_LOGGING_CATEGORY(baseLog)
Q_DECLARE_LOGGING_CATEGORY(sqliteLog)
Q_DECLARE_LOGGING_CATEGORY(archiveLog)
Q_DECLARE_LOGGING_CATEGORY(searchLog)
Q_DECLARE_LOGGING_CATEGORY(importingLog)
Q_DECLARE_LOGGING_CATEGORY(publishingLog)
Q_DECLARE_LOGGING_CATEGORY(editorialLog)
Q_DECLARE_LOGGING_CATEGORY(uiLog)
Q_DECLARE_LOGGING_CATEGORY(editorLog)

#include "publishing/frame_data.h"

#include "publishing/editions.h"
#include "publishing/site_paths.h"

namespace vestitel::publishing {

using domain::Language;
using kainjow::mustache::data;

void setText(data& object, const char* name, const QString& value) {
    if (!value.isEmpty()) {
        object[name] = data(value.toStdString());
    }
}

void setList(data& object, const std::string& name, data list) {
    if (list.is_non_empty_list()) {
        object["has_" + name] = data(true);
    }
    object[name] = std::move(list);
}

data emptyList() {
    return data(data::type::list);
}

void setOptions(data& page, const Language& language, const Theme& theme,
                const FileAddresses& addresses) {
    using Kind = ThemeOption::Kind;
    data options{data::type::object};
    for (const ThemeOption& option : theme.options()) {
        const std::string key = option.key.toStdString();
        const QString value = theme.value(option.key);
        if (option.kind == Kind::Text) {
            const QString own = theme.value(option.key + u':' + language.tag());
            setText(options, key.c_str(), own.isEmpty() ? value : own);
        } else if (option.kind == Kind::Image) {
            const auto image = theme.images().find(option.key);
            if (image != theme.images().end()) {
                data picture;
                setText(picture, "source", addresses.of(assetPath(image->second.name)));
                setText(picture, "width", QString::number(image->second.size.width()));
                setText(picture, "height", QString::number(image->second.size.height()));
                options[key] = std::move(picture);
            }
        } else if (option.kind == Kind::Switch) {
            if (value == QLatin1String("on")) {
                options[key] = data(true);
            }
        } else {
            setText(options, key.c_str(), value);
            if (option.kind == Kind::Choice && !value.isEmpty()) {
                options[key + '-' + value.toStdString()] = data(true);
            }
        }
    }
    page["options"] = std::move(options);
}

data linkData(const SiteLink& link, const FileAddresses& addresses) {
    data entry;
    setText(entry, "link_name", link.name);
    setText(entry, "link_address", addresses.of(link.path));
    if (link.isCurrent) {
        entry["link_is_current"] = data(true);
    }
    return entry;
}

data linksData(const std::vector<SiteLink>& links, const FileAddresses& addresses) {
    data list = emptyList();
    for (const SiteLink& link : links) {
        list.push_back(linkData(link, addresses));
    }
    return list;
}

void setFooter(data& page, const domain::Organisation& organisation,
               const std::vector<Language>& languages, const Language& language,
               const QString& siteName) {
    data links = emptyList();
    for (const domain::FooterLink& footerLink : organisation.footerLinks) {
        const QString label = inLanguage(footerLink.labels, language, languages);
        const QString address = safeAddress(inLanguage(footerLink.addresses, language, languages));
        if (label.isEmpty() || address.isEmpty()) {
            continue;
        }
        data link;
        setText(link, "footer_label", label);
        setText(link, "footer_address", address);
        links.push_back(link);
    }
    if (links.is_non_empty_list() || !siteName.isEmpty()) {
        page["has_page_footer"] = data(true);
    }
    if (links.is_non_empty_list()) {
        page["has_page_links"] = data(true);
    }
    setList(page, "footer_links", std::move(links));
}

void setFrame(data& page, const SiteFrame& frame, const FileAddresses& addresses) {
    setText(page, "site_home", addresses.of(frame.home));
    setText(page, "feed", addresses.of(frame.feed));
    setList(page, "navigation", linksData(frame.navigation, addresses));
    setList(page, "site_links", linksData(frame.footer, addresses));
    page["has_page_footer"] = data(true);
    page["has_page_links"] = data(true);
}

} // namespace vestitel::publishing

package org.mingdeng.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingdeng.diagnostic.Origin;
import org.mingdeng.page.PlacePages.MediaFile;
import org.mingdeng.page.PlacePages.MediaKind;
import org.mingdeng.record.RecordAddresses;
import org.mingdeng.record.RecordHeader;
import org.mingdeng.value.ContentFile;

/** Gathers the files that the pages of a place need, each once. */
final class Media {

    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png");

    private final Map<String, MediaFile> files = new LinkedHashMap<>();

    /** Adds a file as it is, or as a picture when it is one; returns its route. */
    String file(ContentFile file, RecordHeader header) {
        boolean isPicture = PICTURES.contains(file.extension());
        return add(route(file), file, isPicture ? MediaKind.PICTURE : MediaKind.ATTACHMENT, header);
    }

    /** Adds the small form of a picture; returns its route. */
    String thumbnail(ContentFile file, RecordHeader header) {
        String route = route(file);
        int dot = route.lastIndexOf('.');
        return add(route.substring(0, dot) + ".small" + route.substring(dot), file, MediaKind.THUMBNAIL, header);
    }

    Picture picture(RecordHeader.Photo photo, RecordHeader header) {
        return new Picture(file(photo.file(), header), thumbnail(photo.file(), header), photo.caption());
    }

    List<MediaFile> files() {
        return new ArrayList<>(files.values());
    }

    private String add(String route, ContentFile file, MediaKind kind, RecordHeader header) {
        files.putIfAbsent(route, new MediaFile(route, file, kind, origin(file, header)));
        return route;
    }

    /** Where a record names a file; the record itself when only its text links to it. */
    private static Origin origin(ContentFile file, RecordHeader header) {
        return header.attachments().stream()
                .filter(attachment -> attachment.file().equals(file))
                .map(RecordHeader.Attachment::at)
                .findFirst()
                .orElse(header.at().whole());
    }

    private static String route(ContentFile file) {
        return RecordAddresses.route(file.path()).orElse(file.path());
    }
}

note
	description: "upload request."

class
	UPLOAD_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_file: API_FILE)
			-- Set what is required.
		do
			file := a_file
		ensure
			file_set: file = a_file
		end

feature -- Access

	file: API_FILE
			-- The content.

	images: detachable LIST [API_FILE]
			-- The JSON field `images'.

	meta: detachable UPLOAD_REQUEST_META
			-- The JSON field `meta'.

feature -- Element change

	set_file (a_file: API_FILE)
			-- Set `file'.
		do
			file := a_file
			mark_set ("file")
		ensure
			file_set: file = a_file
		end

	set_images (a_images: detachable READABLE_INDEXABLE [API_FILE])
			-- Set `images' to a list of these items; Void leaves it out.
		do
			images := images_codec.list (a_images)
		ensure
			images_set: images_codec.is_list (images, a_images)
		end

	extend_images (a_item: API_FILE)
			-- Add `a_item' to `images'.
		do
			if attached images as l_value then
				l_value.extend (a_item)
			else
				images := images_codec.singleton (a_item)
			end
		ensure
			one_more: images_codec.count (images) = old images_codec.count (images) + 1
			has_item: attached images as l_value and then l_value.last = a_item
		end

	set_meta (a_meta: detachable UPLOAD_REQUEST_META)
			-- Set `meta'; Void leaves it out.
		do
			meta := a_meta
		ensure
			meta_set: meta = a_meta
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			file := file_codec.required_field (a_fields, once "file")
			images := images_codec.field (a_fields, once "images")
			meta := (create {API_MODEL_CODEC [UPLOAD_REQUEST_META]}).field (a_fields, once "meta")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_codec.put_required (a_fields, "file", file)
			images_codec.put (a_fields, "images", images, False)
			a_fields.put_value ("meta", meta, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	images_codec: API_LIST_CODEC [API_FILE]
			-- What reads and writes it.
		once
			create Result.make (create {API_FILE_CODEC})
		end

end

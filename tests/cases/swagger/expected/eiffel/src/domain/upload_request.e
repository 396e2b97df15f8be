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

	make_with (a_photo: API_FILE)
			-- Set what is required.
		do
			photo := a_photo
		ensure
			photo_set: photo = a_photo
		end

feature -- Access

	photo: API_FILE
			-- The photo.

	label: detachable STRING_32
			-- Which label. Known values: {SEND_FORM_REQUEST_LABEL}.

	ssv: detachable LIST [STRING_32]
			-- The JSON field `ssv'.

	multi: detachable LIST [STRING_32]
			-- The JSON field `multi'.

feature -- Element change

	set_photo (a_photo: API_FILE)
			-- Set `photo'.
		do
			photo := a_photo
			mark_set ("photo")
		ensure
			photo_set: photo = a_photo
		end

	set_label (a_label: detachable READABLE_STRING_GENERAL)
			-- Set `label'; Void leaves it out.
		do
			label := text_copy (a_label)
		ensure
			label_set: is_text_copy (label, a_label)
		end

	set_ssv (a_ssv: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `ssv' to a list of these items; Void leaves it out.
		do
			ssv := texts_copy (a_ssv)
		ensure
			ssv_set: are_texts_copy (ssv, a_ssv)
		end

	extend_ssv (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `ssv'.
		do
			if attached ssv as l_value then
				l_value.extend (a_item.to_string_32)
			else
				ssv := ssv_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: ssv_codec.count (ssv) = old ssv_codec.count (ssv) + 1
			has_item: attached ssv as l_value and then l_value.last.same_string_general (a_item)
		end

	set_multi (a_multi: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `multi' to a list of these items; Void leaves it out.
		do
			multi := texts_copy (a_multi)
		ensure
			multi_set: are_texts_copy (multi, a_multi)
		end

	extend_multi (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `multi'.
		do
			if attached multi as l_value then
				l_value.extend (a_item.to_string_32)
			else
				multi := multi_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: multi_codec.count (multi) = old multi_codec.count (multi) + 1
			has_item: attached multi as l_value and then l_value.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			photo := photo_codec.required_field (a_fields, once "photo")
			label := a_fields.text (once "label")
			ssv := ssv_codec.field (a_fields, once "ssv")
			multi := multi_codec.field (a_fields, once "multi")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			photo_codec.put_required (a_fields, "photo", photo)
			a_fields.put_text ("label", label, False)
			ssv_codec.put (a_fields, "ssv", ssv, False)
			multi_codec.put (a_fields, "multi", multi, False)
		end

feature {NONE} -- Implementation

	photo_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	ssv_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	multi_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end

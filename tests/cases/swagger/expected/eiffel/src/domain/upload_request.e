note
	description: "upload request."

class
	UPLOAD_REQUEST

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_photo: API_FILE)
			-- Set what is required.
		do
			make
			set_photo (a_photo)
		ensure
			photo_set: photo = a_photo
		end

feature -- Access

	photo: detachable API_FILE
			-- The photo.

	label: detachable STRING_32
			-- Which label. Known values: {SEND_FORM_REQUEST_LABEL}.

	ssv: detachable LIST [STRING_32]
			-- The JSON field `ssv'.

	multi: detachable LIST [STRING_32]
			-- The JSON field `multi'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "photo">>
		end

feature -- Element change

	set_photo (a_photo: detachable API_FILE)
			-- Set `photo'; Void leaves it out.
		do
			photo := a_photo
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

	set_ssv (a_ssv: detachable LIST [STRING_32])
			-- Set `ssv'; Void leaves it out.
		do
			ssv := a_ssv
		ensure
			ssv_set: ssv = a_ssv
		end

	extend_ssv (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `ssv'.
		do
			if attached ssv as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} ssv.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached ssv as l_value and then l_value.count > 0
		end

	set_multi (a_multi: detachable LIST [STRING_32])
			-- Set `multi'; Void leaves it out.
		do
			multi := a_multi
		ensure
			multi_set: multi = a_multi
		end

	extend_multi (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `multi'.
		do
			if attached multi as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} multi.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached multi as l_value and then l_value.count > 0
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			photo := photo_codec.field (a_fields, "photo")
			label := a_fields.text ("label")
			ssv := ssv_codec.field (a_fields, "ssv")
			multi := multi_codec.field (a_fields, "multi")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			photo_codec.put (a_fields, "photo", photo, False)
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

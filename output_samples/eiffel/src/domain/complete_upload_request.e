note
	description: "States which parts make up the finished file."

class
	COMPLETE_UPLOAD_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_part_ids: READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set what is required.
		do
			part_ids := new_texts (a_part_ids)
		ensure
			part_ids_set: are_texts_copy (part_ids, a_part_ids)
		end

feature -- Access

	part_ids: LIST [STRING_32]
			-- Parts to join, listed from the first byte to the last.

	md5: detachable STRING_32
			-- MD5 checksum of the complete content, for detecting damage in transit.

feature -- Element change

	set_part_ids (a_part_ids: READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `part_ids' to a list of these items.
		do
			part_ids := new_texts (a_part_ids)
			mark_set ("part_ids")
		ensure
			part_ids_set: are_texts_copy (part_ids, a_part_ids)
		end

	extend_part_ids (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `part_ids'.
		do
			part_ids.extend (a_item.to_string_32)
			mark_set ("part_ids")
		ensure
			one_more: part_ids.count = old part_ids.count + 1
			has_item: part_ids.last.same_string_general (a_item)
		end

	set_md5 (a_md5: detachable READABLE_STRING_GENERAL)
			-- Set `md5'; Void leaves it out.
		do
			md5 := text_copy (a_md5)
		ensure
			md5_set: is_text_copy (md5, a_md5)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			part_ids := part_ids_codec.required_field (a_fields, once "part_ids")
			md5 := a_fields.text (once "md5")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			part_ids_codec.put_required (a_fields, "part_ids", part_ids)
			a_fields.put_text ("md5", md5, False)
		end

feature {NONE} -- Implementation

	part_ids_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end

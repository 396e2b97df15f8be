note
	description: "Key."

class
	KEY

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_x: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create x.make_from_string_general (a_x)
		ensure
			x_set: is_text_copy (x, a_x)
		end

feature -- Access

	x: STRING_32
			-- The JSON field `x'.

	hash: detachable STRING_32
			-- The JSON field `hash'.

	mail: detachable STRING_32
			-- The JSON field `mail'.

	plain: detachable STRING_8
			-- The JSON field `plain'.

	parts: detachable LIST [STRING_32]
			-- The JSON field `parts'.

	named: detachable STRING_TABLE [STRING_32]
			-- The JSON field `named'.

	note_field: detachable STRING_32
			-- The JSON field `note'.

	at: detachable STRING_32
			-- The JSON field `at'.

	lasts: detachable STRING_32
			-- The JSON field `lasts'.

	either: detachable KEY_EITHER
			-- The JSON field `either'.

feature -- Status report

	is_hash_null: BOOLEAN
			-- Is `hash' null, rather than not set?

feature -- Element change

	set_x (a_x: READABLE_STRING_GENERAL)
			-- Set `x'.
		do
			create x.make_from_string_general (a_x)
			mark_set ("x")
		ensure
			x_set: is_text_copy (x, a_x)
		end

	set_hash (a_hash: detachable READABLE_STRING_GENERAL)
			-- Set `hash'; Void leaves it out.
		do
			hash := text_copy (a_hash)
			is_hash_null := False
		ensure
			hash_set: is_text_copy (hash, a_hash)
		end

	set_hash_null
			-- Have null for `hash'.
		do
			hash := Void
			is_hash_null := True
		ensure
			is_hash_null: is_hash_null
		end

	set_mail (a_mail: detachable READABLE_STRING_GENERAL)
			-- Set `mail'; Void leaves it out.
		do
			mail := text_copy (a_mail)
		ensure
			mail_set: is_text_copy (mail, a_mail)
		end

	set_plain (a_plain: detachable STRING_8)
			-- Set `plain'; Void leaves it out.
		do
			plain := a_plain
		ensure
			plain_set: plain = a_plain
		end

	set_parts (a_parts: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `parts' to a list of these items; Void leaves it out.
		do
			parts := texts_copy (a_parts)
		ensure
			parts_set: are_texts_copy (parts, a_parts)
		end

	extend_parts (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `parts'.
		do
			if attached parts as l_value then
				l_value.extend (a_item.to_string_32)
			else
				parts := parts_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: parts_codec.count (parts) = old parts_codec.count (parts) + 1
			has_item: attached parts as l_value and then l_value.last.same_string_general (a_item)
		end

	set_named (a_named: detachable STRING_TABLE [STRING_32])
			-- Set `named'; Void leaves it out.
		do
			named := a_named
		ensure
			named_set: named = a_named
		end

	set_note_field (a_note_field: detachable READABLE_STRING_GENERAL)
			-- Set `note_field'; Void leaves it out.
		do
			note_field := text_copy (a_note_field)
		ensure
			note_field_set: is_text_copy (note_field, a_note_field)
		end

	set_at (a_at: detachable READABLE_STRING_GENERAL)
			-- Set `at'; Void leaves it out.
		do
			at := text_copy (a_at)
		ensure
			at_set: is_text_copy (at, a_at)
		end

	set_lasts (a_lasts: detachable READABLE_STRING_GENERAL)
			-- Set `lasts'; Void leaves it out.
		do
			lasts := text_copy (a_lasts)
		ensure
			lasts_set: is_text_copy (lasts, a_lasts)
		end

	set_either (a_either: detachable KEY_EITHER)
			-- Set `either'; Void leaves it out.
		do
			either := a_either
		ensure
			either_set: either = a_either
		end

	set_either_string (a_text: READABLE_STRING_GENERAL)
			-- Set `either' to `a_text'.
		do
			set_either (create {KEY_EITHER_STRING}.make (a_text))
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			x := a_fields.required_text (once "x")
			is_hash_null := a_fields.is_null (once "hash")
			hash := a_fields.text (once "hash")
			mail := a_fields.text (once "mail")
			plain := plain_codec.field (a_fields, once "plain")
			parts := parts_codec.field (a_fields, once "parts")
			named := named_codec.field (a_fields, once "named")
			note_field := a_fields.text (once "note")
			at := a_fields.text (once "at")
			lasts := a_fields.text (once "lasts")
			either := (create {KEY_EITHER_CODEC}).field (a_fields, once "either")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("x", x)
			a_fields.put_text ("hash", hash, is_hash_null)
			a_fields.put_text ("mail", mail, False)
			plain_codec.put (a_fields, "plain", plain, False)
			parts_codec.put (a_fields, "parts", parts, False)
			named_codec.put (a_fields, "named", named, False)
			a_fields.put_text ("note", note_field, False)
			a_fields.put_text ("at", at, False)
			a_fields.put_text ("lasts", lasts, False)
			a_fields.put_value ("either", either, False)
		end

feature {NONE} -- Implementation

	plain_codec: API_OCTETS_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	parts_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	named_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

invariant
	hash_null: is_hash_null implies hash = Void

end

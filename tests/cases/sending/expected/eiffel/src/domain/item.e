note
	description: "Something that is made, read, changed and sent back."

class
	ITEM

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (
			a_a_name: READABLE_STRING_GENERAL;
			a_note_field: detachable READABLE_STRING_GENERAL;
			a_password: READABLE_STRING_GENERAL;
			a_secret: READABLE_STRING_GENERAL
		)
			-- Set what is required.
		do
			create name.make_from_string_general (a_a_name)
			create password.make_from_string_general (a_password)
			create secret.make_from_string_general (a_secret)
			set_note_field (a_note_field)
			is_note_field_null := a_note_field = Void
		ensure
			name_set: is_text_copy (name, a_a_name)
			note_field_set: is_text_copy (note_field, a_note_field)
			password_set: is_text_copy (password, a_password)
			secret_set: is_text_copy (secret, a_secret)
		end

feature -- Access

	owner: detachable STRING_32
			-- The JSON field `owner'.

	id: INTEGER_64
			-- The JSON field `id'.

	name: STRING_32
			-- The JSON field `name'.

	note_field: detachable STRING_32
			-- The JSON field `note'.

	password: STRING_32
			-- The JSON field `password'.

	secret: STRING_32
			-- The JSON field `secret'.

	stamp: detachable STRING_32
			-- The JSON field `stamp'.

	beside: detachable STRING_32
			-- The JSON field `beside'.

	merged: detachable STRING_32
			-- Read-only by what it is made of.

	color: detachable STRING_32
			-- The JSON field `color'.

	size: INTEGER_64
			-- The JSON field `size'.

	temperature: REAL_64
			-- The JSON field `temperature'.

	when_field: detachable STRING_32
			-- The JSON field `when'.

	whens: detachable LIST [STRING_32]
			-- The JSON field `whens'.

	parts: detachable LIST [PART]
			-- The JSON field `parts'.

	by_name: detachable STRING_TABLE [PART]
			-- The JSON field `byName'.

	either: detachable ITEM_EITHER
			-- The JSON field `either'.

	maybe: detachable ITEM_MAYBE
			-- The JSON field `maybe'.

	anything: detachable JSON_VALUE
			-- The JSON field `anything'.

	when_field_as_date_time: detachable API_DATE_TIME
			-- What `when_field' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (when_field)
		end

feature -- Status report

	has_id: BOOLEAN
			-- Is `id' set?

	has_size: BOOLEAN
			-- Is `size' set?

	has_temperature: BOOLEAN
			-- Is `temperature' set?

	is_note_field_null: BOOLEAN
			-- Is `note_field' null, rather than not set?

	is_size_null: BOOLEAN
			-- Is `size' null, rather than not set?

	is_maybe_null: BOOLEAN
			-- Is `maybe' null, rather than not set?

feature -- Element change

	set_owner (a_owner: detachable READABLE_STRING_GENERAL)
			-- Set `owner'; Void leaves it out.
		do
			owner := text_copy (a_owner)
		ensure
			owner_set: is_text_copy (owner, a_owner)
		end

	set_id (a_id: INTEGER_64)
			-- Set `id'.
		do
			id := a_id
			has_id := True
		ensure
			id_set: id = a_id
			has_id: has_id
		end

	unset_id
			-- Leave `id' out.
		do
			id := 0
			has_id := False
		ensure
			not_has_id: not has_id
		end

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_note_field (a_note_field: detachable READABLE_STRING_GENERAL)
			-- Set `note_field'; Void leaves it out.
		do
			note_field := text_copy (a_note_field)
			is_note_field_null := False
		ensure
			note_field_set: is_text_copy (note_field, a_note_field)
		end

	set_note_field_null
			-- Have null for `note_field'.
		do
			note_field := Void
			is_note_field_null := True
		ensure
			is_note_field_null: is_note_field_null
		end

	set_password (a_password: READABLE_STRING_GENERAL)
			-- Set `password'.
		do
			create password.make_from_string_general (a_password)
			mark_set ("password")
		ensure
			password_set: is_text_copy (password, a_password)
		end

	set_secret (a_secret: READABLE_STRING_GENERAL)
			-- Set `secret'.
		do
			create secret.make_from_string_general (a_secret)
			mark_set ("secret")
		ensure
			secret_set: is_text_copy (secret, a_secret)
		end

	set_stamp (a_stamp: detachable READABLE_STRING_GENERAL)
			-- Set `stamp'; Void leaves it out.
		do
			stamp := text_copy (a_stamp)
		ensure
			stamp_set: is_text_copy (stamp, a_stamp)
		end

	set_beside (a_beside: detachable READABLE_STRING_GENERAL)
			-- Set `beside'; Void leaves it out.
		do
			beside := text_copy (a_beside)
		ensure
			beside_set: is_text_copy (beside, a_beside)
		end

	set_merged (a_merged: detachable READABLE_STRING_GENERAL)
			-- Set `merged'; Void leaves it out.
		do
			merged := text_copy (a_merged)
		ensure
			merged_set: is_text_copy (merged, a_merged)
		end

	set_color (a_color: detachable READABLE_STRING_GENERAL)
			-- Set `color'; Void leaves it out.
		do
			color := text_copy (a_color)
		ensure
			color_set: is_text_copy (color, a_color)
		end

	set_size (a_size: INTEGER_64)
			-- Set `size'.
		do
			size := a_size
			has_size := True
			is_size_null := False
		ensure
			size_set: size = a_size
			has_size: has_size
		end

	unset_size
			-- Leave `size' out.
		do
			size := 0
			has_size := False
			is_size_null := False
		ensure
			not_has_size: not has_size
		end

	set_size_null
			-- Have null for `size'.
		do
			unset_size
			is_size_null := True
		ensure
			is_size_null: is_size_null
		end

	set_temperature (a_temperature: REAL_64)
			-- Set `temperature'.
		require
			temperature_finite: (create {API_CHECK}).is_finite (a_temperature)
		do
			temperature := a_temperature
			has_temperature := True
		ensure
			temperature_set: temperature = a_temperature
			has_temperature: has_temperature
		end

	unset_temperature
			-- Leave `temperature' out.
		do
			temperature := 0
			has_temperature := False
		ensure
			not_has_temperature: not has_temperature
		end

	set_when_field (a_when_field: detachable READABLE_STRING_GENERAL)
			-- Set `when_field'; Void leaves it out.
		require
			when_field_has_offset: a_when_field /= Void implies (create {API_CHECK}).has_offset (a_when_field)
		do
			when_field := text_copy (a_when_field)
		ensure
			when_field_set: is_text_copy (when_field, a_when_field)
		end

	set_whens (a_whens: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `whens' to a list of these items; Void leaves it out.
		require
			whens_have_offsets: a_whens /= Void implies (create {API_CHECK}).have_offsets (a_whens)
		do
			whens := texts_copy (a_whens)
		ensure
			whens_set: are_texts_copy (whens, a_whens)
		end

	extend_whens (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `whens'.
		require
			whens_item_has_offset: (create {API_CHECK}).has_offset (a_item)
		do
			if attached whens as l_value then
				l_value.extend (a_item.to_string_32)
			else
				whens := whens_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: whens_codec.count (whens) = old whens_codec.count (whens) + 1
			has_item: attached whens as l_value and then l_value.last.same_string_general (a_item)
		end

	set_parts (a_parts: detachable READABLE_INDEXABLE [PART])
			-- Set `parts' to a list of these items; Void leaves it out.
		do
			parts := parts_codec.list (a_parts)
		ensure
			parts_set: parts_codec.is_list (parts, a_parts)
		end

	extend_parts (a_item: PART)
			-- Add `a_item' to `parts'.
		do
			if attached parts as l_value then
				l_value.extend (a_item)
			else
				parts := parts_codec.singleton (a_item)
			end
		ensure
			one_more: parts_codec.count (parts) = old parts_codec.count (parts) + 1
			has_item: attached parts as l_value and then l_value.last = a_item
		end

	set_by_name (a_by_name: detachable STRING_TABLE [PART])
			-- Set `by_name'; Void leaves it out.
		do
			by_name := a_by_name
		ensure
			by_name_set: by_name = a_by_name
		end

	set_either (a_either: detachable ITEM_EITHER)
			-- Set `either'; Void leaves it out.
		do
			either := a_either
		ensure
			either_set: either = a_either
		end

	set_either_string (a_text: READABLE_STRING_GENERAL)
			-- Set `either' to `a_text'.
		do
			set_either (create {ITEM_EITHER_STRING}.make (a_text))
		end

	set_maybe (a_maybe: detachable ITEM_MAYBE)
			-- Set `maybe'; Void leaves it out.
		do
			maybe := a_maybe
			is_maybe_null := False
		ensure
			maybe_set: maybe = a_maybe
		end

	set_maybe_string (a_text: READABLE_STRING_GENERAL)
			-- Set `maybe' to `a_text'.
		do
			set_maybe (create {ITEM_MAYBE_STRING}.make (a_text))
		end

	set_maybe_null
			-- Have null for `maybe'.
		do
			maybe := Void
			is_maybe_null := True
		ensure
			is_maybe_null: is_maybe_null
		end

	set_anything (a_anything: detachable JSON_VALUE)
			-- Set `anything'; Void leaves it out.
		do
			anything := a_anything
		ensure
			anything_set: anything = a_anything
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			owner := a_fields.text (once "owner")
			id := a_fields.integer_64 (once "id")
			has_id := a_fields.is_integer_64 (once "id")
			name := a_fields.required_text (once "name")
			is_note_field_null := a_fields.is_null (once "note")
			note_field := a_fields.text (once "note")
			password := a_fields.required_text (once "password")
			secret := a_fields.required_text (once "secret")
			stamp := a_fields.text (once "stamp")
			beside := a_fields.text (once "beside")
			merged := a_fields.text (once "merged")
			color := a_fields.text (once "color")
			is_size_null := a_fields.is_null (once "size")
			size := a_fields.integer_64 (once "size")
			has_size := a_fields.is_integer_64 (once "size")
			temperature := a_fields.real_64 (once "temperature")
			has_temperature := a_fields.is_real_64 (once "temperature")
			when_field := a_fields.text (once "when")
			whens := whens_codec.field (a_fields, once "whens")
			parts := parts_codec.field (a_fields, once "parts")
			by_name := by_name_codec.field (a_fields, once "byName")
			either := (create {ITEM_EITHER_CODEC}).field (a_fields, once "either")
			is_maybe_null := a_fields.is_null (once "maybe")
			maybe := (create {ITEM_MAYBE_CODEC}).field (a_fields, once "maybe")
			anything := a_fields.any (once "anything")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.set_read_only ("owner")
			a_fields.put_text ("owner", owner, False)
			a_fields.set_read_only ("id")
			a_fields.put_integer ("id", id, has_id, False)
			a_fields.put_required_text ("name", name)
			a_fields.need ("note")
			a_fields.put_text ("note", note_field, is_note_field_null)
			a_fields.put_required_text ("password", password)
			a_fields.put_required_text ("secret", secret)
			a_fields.set_read_only ("stamp")
			a_fields.put_text ("stamp", stamp, False)
			a_fields.set_read_only ("beside")
			a_fields.put_text ("beside", beside, False)
			a_fields.set_read_only ("merged")
			a_fields.put_text ("merged", merged, False)
			a_fields.put_text ("color", color, False)
			a_fields.put_integer ("size", size, has_size, is_size_null)
			a_fields.put_real ("temperature", temperature, has_temperature, False)
			a_fields.put_text ("when", when_field, False)
			whens_codec.put (a_fields, "whens", whens, False)
			parts_codec.put (a_fields, "parts", parts, False)
			by_name_codec.put (a_fields, "byName", by_name, False)
			a_fields.put_value ("either", either, False)
			a_fields.put_value ("maybe", maybe, is_maybe_null)
			a_fields.put ("anything", anything, False)
		end

feature {NONE} -- Implementation

	whens_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	parts_codec: API_LIST_CODEC [PART]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [PART]})
		end

	by_name_codec: API_MAP_CODEC [PART]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [PART]})
		end

invariant
	note_field_null: is_note_field_null implies note_field = Void
	size_null: is_size_null implies not has_size
	maybe_null: is_maybe_null implies maybe = Void

end

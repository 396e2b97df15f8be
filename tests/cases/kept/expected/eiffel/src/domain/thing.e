note
	description: "Thing."

class
	THING

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_count: INTEGER_64; a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			count := a_count
			create name.make_from_string_general (a_a_name)
		ensure
			count_set: count = a_count
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	count: INTEGER_64
			-- The JSON field `count'.

	name: STRING_32
			-- The JSON field `name'.

	done: BOOLEAN
			-- The JSON field `done'.

	at: detachable STRING_32
			-- The JSON field `at'.

	octets: detachable STRING_8
			-- The JSON field `octets'.

	numbers: detachable LIST [INTEGER_64]
			-- The JSON field `numbers'.

	inner: detachable THING
			-- The JSON field `inner'.

	parts: detachable LIST [THING]
			-- The JSON field `parts'.

	kind: detachable STRING_32
			-- The JSON field `kind'. Known values: {THING_KIND}.

	ratio: REAL_64
			-- The JSON field `ratio'.

	either: detachable THING_EITHER
			-- The JSON field `either'.

	sizes: detachable STRING_TABLE [INTEGER_64]
			-- The JSON field `sizes'.

	at_as_date_time: detachable API_DATE_TIME
			-- What `at' says; Void if it is not set, or says none.
		do
			Result := (create {API_TEXTS}).as_date_time (at)
		end

feature -- Status report

	has_done: BOOLEAN
			-- Is `done' set?

	has_ratio: BOOLEAN
			-- Is `ratio' set?

feature -- Element change

	set_count (a_count: INTEGER_64)
			-- Set `count'.
		do
			count := a_count
			mark_set ("count")
		ensure
			count_set: count = a_count
		end

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_done (a_done: BOOLEAN)
			-- Set `done'.
		do
			done := a_done
			has_done := True
		ensure
			done_set: done = a_done
			has_done: has_done
		end

	unset_done
			-- Leave `done' out.
		do
			done := False
			has_done := False
		ensure
			not_has_done: not has_done
		end

	set_at (a_at: detachable READABLE_STRING_GENERAL)
			-- Set `at'; Void leaves it out.
		require
			at_has_offset: a_at /= Void implies (create {API_CHECK}).has_offset (a_at)
		do
			at := text_copy (a_at)
		ensure
			at_set: is_text_copy (at, a_at)
		end

	set_octets (a_octets: detachable STRING_8)
			-- Set `octets'; Void leaves it out.
		do
			octets := a_octets
		ensure
			octets_set: octets = a_octets
		end

	set_numbers (a_numbers: detachable READABLE_INDEXABLE [INTEGER_64])
			-- Set `numbers' to a list of these items; Void leaves it out.
		do
			numbers := numbers_codec.list (a_numbers)
		ensure
			numbers_set: numbers_codec.is_list (numbers, a_numbers)
		end

	extend_numbers (a_item: INTEGER_64)
			-- Add `a_item' to `numbers'.
		do
			if attached numbers as l_value then
				l_value.extend (a_item)
			else
				numbers := numbers_codec.singleton (a_item)
			end
		ensure
			one_more: numbers_codec.count (numbers) = old numbers_codec.count (numbers) + 1
			has_item: attached numbers as l_value and then l_value.last = a_item
		end

	set_inner (a_inner: detachable THING)
			-- Set `inner'; Void leaves it out.
		do
			inner := a_inner
		ensure
			inner_set: inner = a_inner
		end

	set_parts (a_parts: detachable READABLE_INDEXABLE [THING])
			-- Set `parts' to a list of these items; Void leaves it out.
		do
			parts := parts_codec.list (a_parts)
		ensure
			parts_set: parts_codec.is_list (parts, a_parts)
		end

	extend_parts (a_item: THING)
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

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			kind := text_copy (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_ratio (a_ratio: REAL_64)
			-- Set `ratio'.
		require
			ratio_finite: (create {API_CHECK}).is_finite (a_ratio)
		do
			ratio := a_ratio
			has_ratio := True
		ensure
			ratio_set: ratio = a_ratio
			has_ratio: has_ratio
		end

	unset_ratio
			-- Leave `ratio' out.
		do
			ratio := 0
			has_ratio := False
		ensure
			not_has_ratio: not has_ratio
		end

	set_either (a_either: detachable THING_EITHER)
			-- Set `either'; Void leaves it out.
		do
			either := a_either
		ensure
			either_set: either = a_either
		end

	set_sizes (a_sizes: detachable STRING_TABLE [INTEGER_64])
			-- Set `sizes'; Void leaves it out.
		do
			sizes := a_sizes
		ensure
			sizes_set: sizes = a_sizes
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			count := a_fields.required_integer_64 (once "count")
			name := a_fields.required_text (once "name")
			done := a_fields.boolean (once "done")
			has_done := a_fields.is_boolean (once "done")
			at := a_fields.text (once "at")
			octets := octets_codec.field (a_fields, once "octets")
			numbers := numbers_codec.field (a_fields, once "numbers")
			inner := (create {API_MODEL_CODEC [THING]}).field (a_fields, once "inner")
			parts := parts_codec.field (a_fields, once "parts")
			kind := a_fields.text (once "kind")
			ratio := a_fields.real_64 (once "ratio")
			has_ratio := a_fields.is_real_64 (once "ratio")
			either := (create {THING_EITHER_CODEC}).field (a_fields, once "either")
			sizes := sizes_codec.field (a_fields, once "sizes")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("count", count)
			a_fields.put_required_text ("name", name)
			a_fields.put_boolean ("done", done, has_done, False)
			a_fields.put_text ("at", at, False)
			octets_codec.put (a_fields, "octets", octets, False)
			numbers_codec.put (a_fields, "numbers", numbers, False)
			a_fields.put_value ("inner", inner, False)
			parts_codec.put (a_fields, "parts", parts, False)
			a_fields.put_text ("kind", kind, False)
			a_fields.put_real ("ratio", ratio, has_ratio, False)
			a_fields.put_value ("either", either, False)
			sizes_codec.put (a_fields, "sizes", sizes, False)
		end

feature {NONE} -- Implementation

	octets_codec: API_OCTETS_CODEC
			-- What reads and writes it.
		once
			create Result
		end

	numbers_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

	parts_codec: API_LIST_CODEC [THING]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [THING]})
		end

	sizes_codec: API_MAP_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

end

note
	description: "Colour."

class
	COLOUR

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	value: detachable COLOUR_VALUE
			-- The JSON field `value'.

	choices: detachable LIST [STRING_32]
			-- The JSON field `choices'.

	owner: detachable EMPLOYEE
			-- The JSON field `owner'.

	level: detachable STRING_32
			-- The JSON field `level'. Known values: {COLOUR_LEVEL}.

	size: REAL_64
			-- The JSON field `size'.

	count: INTEGER_64
			-- The JSON field `count'.

feature -- Status report

	has_size: BOOLEAN
			-- Is `size' set?

	has_count: BOOLEAN
			-- Is `count' set?

	is_count_null: BOOLEAN
			-- Is `count' null, rather than not set?

feature -- Element change

	set_value (a_a_value: detachable COLOUR_VALUE)
			-- Set `value'; Void leaves it out.
		do
			value := a_a_value
		ensure
			value_set: value = a_a_value
		end

	set_choices (a_choices: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `choices' to a list of these items; Void leaves it out.
		do
			choices := texts_copy (a_choices)
		ensure
			choices_set: are_texts_copy (choices, a_choices)
		end

	extend_choices (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `choices'.
		do
			if attached choices as l_value then
				l_value.extend (a_item.to_string_32)
			else
				choices := choices_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: choices_codec.count (choices) = old choices_codec.count (choices) + 1
			has_item: attached choices as l_value and then l_value.last.same_string_general (a_item)
		end

	set_owner (a_owner: detachable EMPLOYEE)
			-- Set `owner'; Void leaves it out.
		do
			owner := a_owner
		ensure
			owner_set: owner = a_owner
		end

	set_level (a_level: detachable READABLE_STRING_GENERAL)
			-- Set `level'; Void leaves it out.
		do
			level := text_copy (a_level)
		ensure
			level_set: is_text_copy (level, a_level)
		end

	set_size (a_size: REAL_64)
			-- Set `size'.
		require
			size_finite: (create {API_CHECK}).is_finite (a_size)
			size_at_least: a_size >= 0.0
		do
			size := a_size
			has_size := True
		ensure
			size_set: size = a_size
			has_size: has_size
		end

	unset_size
			-- Leave `size' out.
		do
			size := 0
			has_size := False
		ensure
			not_has_size: not has_size
		end

	set_count (a_count: INTEGER_64)
			-- Set `count'.
		do
			count := a_count
			has_count := True
			is_count_null := False
		ensure
			count_set: count = a_count
			has_count: has_count
		end

	unset_count
			-- Leave `count' out.
		do
			count := 0
			has_count := False
			is_count_null := False
		ensure
			not_has_count: not has_count
		end

	set_count_null
			-- Have null for `count'.
		do
			unset_count
			is_count_null := True
		ensure
			is_count_null: is_count_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			value := (create {API_MODEL_CODEC [COLOUR_VALUE]}).field (a_fields, once "value")
			choices := choices_codec.field (a_fields, once "choices")
			owner := (create {API_MODEL_CODEC [EMPLOYEE]}).field (a_fields, once "owner")
			level := a_fields.text (once "level")
			size := a_fields.real_64 (once "size")
			has_size := a_fields.is_real_64 (once "size")
			is_count_null := a_fields.is_null (once "count")
			count := a_fields.integer_64 (once "count")
			has_count := a_fields.is_integer_64 (once "count")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("value", value, False)
			choices_codec.put (a_fields, "choices", choices, False)
			a_fields.put_value ("owner", owner, False)
			a_fields.put_text ("level", level, False)
			a_fields.put_real ("size", size, has_size, False)
			a_fields.put_integer ("count", count, has_count, is_count_null)
		end

feature {NONE} -- Implementation

	choices_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

invariant
	count_null: is_count_null implies not has_count

end

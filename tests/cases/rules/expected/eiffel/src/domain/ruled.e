note
	description: "Ruled."

class
	RULED

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	day: detachable STRING_32
			-- The JSON field `day'.

	letters: detachable STRING_32
			-- The JSON field `letters'.

	escaped: detachable STRING_32
			-- The JSON field `escaped'.

	price: REAL_64
			-- The JSON field `price'.

	half: NATURAL_64
			-- The JSON field `half'.

	set: detachable LIST [JSON_VALUE]
			-- The JSON field `set'.

	with_number: detachable LIST [JSON_VALUE]
			-- The JSON field `with_number'.

	names: detachable STRING_TABLE [INTEGER_64]
			-- The JSON field `names'.

	point: detachable JSON_VALUE
			-- The JSON field `point'.

	pairs: detachable LIST [INTEGER_64]
			-- The JSON field `pairs'.

	empty: detachable STRING_TABLE [JSON_VALUE]
			-- The JSON field `empty'.

	contrary: detachable JSON_VALUE
			-- The JSON field `contrary'.

	mixed: detachable JSON_VALUE
			-- The JSON field `mixed'.

	needs: detachable STRING_TABLE [STRING_32]
			-- The JSON field `needs'.

	nothing: detachable JSON_VALUE
			-- The JSON field `nothing'.

	level: INTEGER_64
			-- The JSON field `level'. Known values: {LEVEL}.

	word: detachable STRING_32
			-- The JSON field `word'. Known values: {WORD}.

	one_of_two: detachable ONE_OF_TWO
			-- The JSON field `one_of_two'.

	conditional: detachable CONDITIONAL
			-- The JSON field `conditional'.

	number: REAL_64
			-- The JSON field `number'.

	lists: detachable LIST [CONDITIONAL]
			-- The JSON field `lists'.

feature -- Status report

	has_price: BOOLEAN
			-- Is `price' set?

	has_half: BOOLEAN
			-- Is `half' set?

	has_level: BOOLEAN
			-- Is `level' set?

	has_number: BOOLEAN
			-- Is `number' set?

feature -- Element change

	set_day (a_day: detachable READABLE_STRING_GENERAL)
			-- Set `day'; Void leaves it out.
		do
			day := text_copy (a_day)
		ensure
			day_set: is_text_copy (day, a_day)
		end

	set_letters (a_letters: detachable READABLE_STRING_GENERAL)
			-- Set `letters'; Void leaves it out.
		do
			letters := text_copy (a_letters)
		ensure
			letters_set: is_text_copy (letters, a_letters)
		end

	set_escaped (a_escaped: detachable READABLE_STRING_GENERAL)
			-- Set `escaped'; Void leaves it out.
		do
			escaped := text_copy (a_escaped)
		ensure
			escaped_set: is_text_copy (escaped, a_escaped)
		end

	set_price (a_price: REAL_64)
			-- Set `price'.
		require
			price_finite: (create {API_CHECK}).is_finite (a_price)
		do
			price := a_price
			has_price := True
		ensure
			price_set: price = a_price
			has_price: has_price
		end

	unset_price
			-- Leave `price' out.
		do
			price := 0
			has_price := False
		ensure
			not_has_price: not has_price
		end

	set_half (a_half: NATURAL_64)
			-- Set `half'.
		require
			half_at_least: a_half >= {NATURAL_64} 1
		do
			half := a_half
			has_half := True
		ensure
			half_set: half = a_half
			has_half: has_half
		end

	unset_half
			-- Leave `half' out.
		do
			half := 0
			has_half := False
		ensure
			not_has_half: not has_half
		end

	set_set (a_set: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `set' to a list of these items; Void leaves it out.
		do
			set := set_codec.list (a_set)
		ensure
			set_set: set_codec.is_list (set, a_set)
		end

	extend_set (a_item: JSON_VALUE)
			-- Add `a_item' to `set'.
		do
			if attached set as l_value then
				l_value.extend (a_item)
			else
				set := set_codec.singleton (a_item)
			end
		ensure
			one_more: set_codec.count (set) = old set_codec.count (set) + 1
			has_item: attached set as l_value and then l_value.last = a_item
		end

	set_with_number (a_with_number: detachable READABLE_INDEXABLE [JSON_VALUE])
			-- Set `with_number' to a list of these items; Void leaves it out.
		do
			with_number := with_number_codec.list (a_with_number)
		ensure
			with_number_set: with_number_codec.is_list (with_number, a_with_number)
		end

	extend_with_number (a_item: JSON_VALUE)
			-- Add `a_item' to `with_number'.
		do
			if attached with_number as l_value then
				l_value.extend (a_item)
			else
				with_number := with_number_codec.singleton (a_item)
			end
		ensure
			one_more: with_number_codec.count (with_number) = old with_number_codec.count (with_number) + 1
			has_item: attached with_number as l_value and then l_value.last = a_item
		end

	set_names (a_names: detachable STRING_TABLE [INTEGER_64])
			-- Set `names'; Void leaves it out.
		do
			names := a_names
		ensure
			names_set: names = a_names
		end

	set_point (a_point: detachable JSON_VALUE)
			-- Set `point'; Void leaves it out.
		do
			point := a_point
		ensure
			point_set: point = a_point
		end

	set_pairs (a_pairs: detachable READABLE_INDEXABLE [INTEGER_64])
			-- Set `pairs' to a list of these items; Void leaves it out.
		do
			pairs := pairs_codec.list (a_pairs)
		ensure
			pairs_set: pairs_codec.is_list (pairs, a_pairs)
		end

	extend_pairs (a_item: INTEGER_64)
			-- Add `a_item' to `pairs'.
		do
			if attached pairs as l_value then
				l_value.extend (a_item)
			else
				pairs := pairs_codec.singleton (a_item)
			end
		ensure
			one_more: pairs_codec.count (pairs) = old pairs_codec.count (pairs) + 1
			has_item: attached pairs as l_value and then l_value.last = a_item
		end

	set_empty (a_empty: detachable STRING_TABLE [JSON_VALUE])
			-- Set `empty'; Void leaves it out.
		do
			empty := a_empty
		ensure
			empty_set: empty = a_empty
		end

	set_contrary (a_contrary: detachable JSON_VALUE)
			-- Set `contrary'; Void leaves it out.
		do
			contrary := a_contrary
		ensure
			contrary_set: contrary = a_contrary
		end

	set_mixed (a_mixed: detachable JSON_VALUE)
			-- Set `mixed'; Void leaves it out.
		do
			mixed := a_mixed
		ensure
			mixed_set: mixed = a_mixed
		end

	set_needs (a_needs: detachable STRING_TABLE [STRING_32])
			-- Set `needs'; Void leaves it out.
		do
			needs := a_needs
		ensure
			needs_set: needs = a_needs
		end

	set_nothing (a_nothing: detachable JSON_VALUE)
			-- Set `nothing'; Void leaves it out.
		do
			nothing := a_nothing
		ensure
			nothing_set: nothing = a_nothing
		end

	set_level (a_level: INTEGER_64)
			-- Set `level'.
		do
			level := a_level
			has_level := True
		ensure
			level_set: level = a_level
			has_level: has_level
		end

	unset_level
			-- Leave `level' out.
		do
			level := 0
			has_level := False
		ensure
			not_has_level: not has_level
		end

	set_word (a_word: detachable READABLE_STRING_GENERAL)
			-- Set `word'; Void leaves it out.
		do
			word := text_copy (a_word)
		ensure
			word_set: is_text_copy (word, a_word)
		end

	set_one_of_two (a_one_of_two: detachable ONE_OF_TWO)
			-- Set `one_of_two'; Void leaves it out.
		do
			one_of_two := a_one_of_two
		ensure
			one_of_two_set: one_of_two = a_one_of_two
		end

	set_conditional (a_conditional: detachable CONDITIONAL)
			-- Set `conditional'; Void leaves it out.
		do
			conditional := a_conditional
		ensure
			conditional_set: conditional = a_conditional
		end

	set_number (a_number: REAL_64)
			-- Set `number'.
		require
			number_finite: (create {API_CHECK}).is_finite (a_number)
		do
			number := a_number
			has_number := True
		ensure
			number_set: number = a_number
			has_number: has_number
		end

	unset_number
			-- Leave `number' out.
		do
			number := 0
			has_number := False
		ensure
			not_has_number: not has_number
		end

	set_lists (a_lists: detachable READABLE_INDEXABLE [CONDITIONAL])
			-- Set `lists' to a list of these items; Void leaves it out.
		do
			lists := lists_codec.list (a_lists)
		ensure
			lists_set: lists_codec.is_list (lists, a_lists)
		end

	extend_lists (a_item: CONDITIONAL)
			-- Add `a_item' to `lists'.
		do
			if attached lists as l_value then
				l_value.extend (a_item)
			else
				lists := lists_codec.singleton (a_item)
			end
		ensure
			one_more: lists_codec.count (lists) = old lists_codec.count (lists) + 1
			has_item: attached lists as l_value and then l_value.last = a_item
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			day := a_fields.text (once "day")
			letters := a_fields.text (once "letters")
			escaped := a_fields.text (once "escaped")
			price := a_fields.real_64 (once "price")
			has_price := a_fields.is_real_64 (once "price")
			half := a_fields.natural_64 (once "half")
			has_half := a_fields.is_natural_64 (once "half")
			set := set_codec.field (a_fields, once "set")
			with_number := with_number_codec.field (a_fields, once "with_number")
			names := names_codec.field (a_fields, once "names")
			point := a_fields.any (once "point")
			pairs := pairs_codec.field (a_fields, once "pairs")
			empty := empty_codec.field (a_fields, once "empty")
			contrary := a_fields.any (once "contrary")
			mixed := a_fields.any (once "mixed")
			needs := needs_codec.field (a_fields, once "needs")
			nothing := a_fields.any (once "nothing")
			level := a_fields.integer_64 (once "level")
			has_level := a_fields.is_integer_64 (once "level")
			word := a_fields.text (once "word")
			one_of_two := (create {API_MODEL_CODEC [ONE_OF_TWO]}).field (a_fields, once "one_of_two")
			conditional := (create {API_MODEL_CODEC [CONDITIONAL]}).field (a_fields, once "conditional")
			number := a_fields.real_64 (once "number")
			has_number := a_fields.is_real_64 (once "number")
			lists := lists_codec.field (a_fields, once "lists")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("day", day, False)
			a_fields.put_text ("letters", letters, False)
			a_fields.put_text ("escaped", escaped, False)
			a_fields.put_real ("price", price, has_price, False)
			a_fields.put_natural ("half", half, has_half, False)
			set_codec.put (a_fields, "set", set, False)
			with_number_codec.put (a_fields, "with_number", with_number, False)
			names_codec.put (a_fields, "names", names, False)
			a_fields.put ("point", point, False)
			pairs_codec.put (a_fields, "pairs", pairs, False)
			empty_codec.put (a_fields, "empty", empty, False)
			a_fields.put ("contrary", contrary, False)
			a_fields.put ("mixed", mixed, False)
			needs_codec.put (a_fields, "needs", needs, False)
			a_fields.put ("nothing", nothing, False)
			a_fields.put_integer ("level", level, has_level, False)
			a_fields.put_text ("word", word, False)
			a_fields.put_value ("one_of_two", one_of_two, False)
			a_fields.put_value ("conditional", conditional, False)
			a_fields.put_real ("number", number, has_number, False)
			lists_codec.put (a_fields, "lists", lists, False)
		end

feature {NONE} -- Implementation

	set_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	with_number_codec: API_LIST_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	names_codec: API_MAP_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

	pairs_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

	empty_codec: API_MAP_CODEC [JSON_VALUE]
			-- What reads and writes it.
		once
			create Result.make (create {API_ANY_CODEC})
		end

	needs_codec: API_MAP_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	lists_codec: API_LIST_CODEC [CONDITIONAL]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CONDITIONAL]})
		end

end

note
	description: "Horse extra."

class
	HORSE_EXTRA

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	hands: INTEGER_64
			-- The JSON field `hands'.

	a_name_that_takes_most_of_the_line: detachable STRING_32
			-- The JSON field `a_name_that_takes_most_of_the_line'.

feature -- Status report

	has_hands: BOOLEAN
			-- Is `hands' set?

feature -- Element change

	set_hands (a_hands: INTEGER_64)
			-- Set `hands'.
		do
			hands := a_hands
			has_hands := True
		ensure
			hands_set: hands = a_hands
			has_hands: has_hands
		end

	unset_hands
			-- Leave `hands' out.
		do
			hands := 0
			has_hands := False
		ensure
			not_has_hands: not has_hands
		end

	set_a_name_that_takes_most_of_the_line (a_a_name_that_takes_most_of_the_line: detachable READABLE_STRING_GENERAL)
			-- Set `a_name_that_takes_most_of_the_line'; Void leaves it out.
		do
			a_name_that_takes_most_of_the_line := text_copy (a_a_name_that_takes_most_of_the_line)
		ensure
			a_name_that_takes_most_of_the_line_set: is_text_copy (a_name_that_takes_most_of_the_line, a_a_name_that_takes_most_of_the_line)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			hands := a_fields.integer_64 (once "hands")
			has_hands := a_fields.is_integer_64 (once "hands")
			a_name_that_takes_most_of_the_line := a_fields.text (once "a_name_that_takes_most_of_the_line")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("hands", hands, has_hands, False)
			a_fields.put_text ("a_name_that_takes_most_of_the_line", a_name_that_takes_most_of_the_line, False)
		end

end

note
	description: "[
		An integer from 0 on that may need all of 64 bits, where it may be left out: an optional argument, or what a
		union holds. A literal converts to it.
	]"

class
	API_NATURAL

inherit
	API_SIMPLE_VALUE

create
	make,
	make_from_integer_32,
	make_from_integer_64

convert
	make ({NATURAL_64}), make_from_integer_32 ({INTEGER_32}), make_from_integer_64 ({INTEGER_64})

feature {NONE} -- Initialization

	make (a_value: NATURAL_64)
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

	make_from_integer_32 (a_value: INTEGER_32)
			-- Hold `a_value'.
		require
			not_negative: a_value >= 0
		do
			value := a_value.to_natural_64
		end

	make_from_integer_64 (a_value: INTEGER_64)
			-- Hold `a_value'.
		require
			not_negative: a_value >= 0
		do
			value := a_value.to_natural_64
		end

feature -- Access

	value: NATURAL_64
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			create {JSON_NUMBER} Result.make_natural (value)
		end

end

note
	description: "[
		An integer where it may be left out: an optional argument, or what a union holds.
		A literal converts to it: `api.list (20)' where `api.list (create {API_INTEGER}.make (20))' is meant.
	]"

class
	API_INTEGER

inherit
	API_SIMPLE_VALUE

create
	make,
	make_from_integer_32

convert
	make ({INTEGER_64}), make_from_integer_32 ({INTEGER_32})

feature {NONE} -- Initialization

	make (a_value: INTEGER_64)
			-- Hold `a_value'.
		do
			value := a_value
		end

	make_from_integer_32 (a_value: INTEGER_32)
			-- Hold `a_value'.
		do
			value := a_value
		end

feature -- Access

	value: INTEGER_64
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			create {JSON_NUMBER} Result.make_integer (value)
		end

end

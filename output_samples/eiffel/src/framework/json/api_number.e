note
	description: "[
		A number where it may be left out: an optional argument, or what a union holds.
		A literal converts to it: `api.list (20)' where `api.list (create {API_NUMBER}.make (20))' is meant.
	]"

class
	API_NUMBER

inherit
	API_SIMPLE_VALUE

create
	make,
	make_from_integer_32,
	make_from_integer_64

convert
	make ({REAL_64}), make_from_integer_32 ({INTEGER_32}), make_from_integer_64 ({INTEGER_64})

feature {NONE} -- Initialization

	make (a_value: REAL_64)
			-- Hold `a_value'.
		do
			value := a_value
		end

	make_from_integer_32 (a_value: INTEGER_32)
			-- Hold `a_value'.
		do
			value := a_value
		end

	make_from_integer_64 (a_value: INTEGER_64)
			-- Hold `a_value'.
		do
			value := a_value.to_double
		end

feature -- Access

	value: REAL_64
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_JSON}).from_real (value)
		end

end

note
	description: "Money."

class
	MONEY

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_amount: INTEGER_64)
			-- Set what is required.
		do
			amount := a_amount
		ensure
			amount_set: amount = a_amount
		end

feature -- Access

	amount: INTEGER_64
			-- The JSON field `amount'.

	back: detachable PET
			-- The JSON field `back'.

feature -- Element change

	set_amount (a_amount: INTEGER_64)
			-- Set `amount'.
		do
			amount := a_amount
			mark_set ("amount")
		ensure
			amount_set: amount = a_amount
		end

	set_back (a_back: detachable PET)
			-- Set `back'; Void leaves it out.
		do
			back := a_back
		ensure
			back_set: back = a_back
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			amount := a_fields.required_integer_64 (once "amount")
			back := (create {PET_CODEC}).field (a_fields, once "back")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("amount", amount)
			a_fields.put_value ("back", back, False)
		end

end

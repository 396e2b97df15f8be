note
	description: "Money."

class
	MONEY

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_amount: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_amount (a_amount)
		ensure
			amount_set: is_text_copy (amount, a_amount)
		end

feature -- Access

	amount: detachable STRING_32
			-- The JSON field `amount'.

feature -- Element change

	set_amount (a_amount: detachable READABLE_STRING_GENERAL)
			-- Set `amount'; Void leaves it out.
		do
			amount := text_copy (a_amount)
		ensure
			amount_set: is_text_copy (amount, a_amount)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			amount := a_fields.text ("amount")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("amount", amount, False)
		end

end

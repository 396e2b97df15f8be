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

	make_with (a_amount: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create amount.make_from_string_general (a_amount)
		ensure
			amount_set: is_text_copy (amount, a_amount)
		end

feature -- Access

	amount: STRING_32
			-- The JSON field `amount'.

feature -- Element change

	set_amount (a_amount: READABLE_STRING_GENERAL)
			-- Set `amount'.
		do
			create amount.make_from_string_general (a_amount)
			mark_set ("amount")
		ensure
			amount_set: is_text_copy (amount, a_amount)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			amount := a_fields.required_text (once "amount")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("amount", amount)
		end

end

note
	description: "Order Several Recorded Deliveries last_delivery."

class
	ORDER_SEVERAL_RECORDED_DELIVERIES_LAST_DELIVERY

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	packaging: detachable ORDER_SEVERAL_RECORDED_DELIVERIES_PACKAGING
			-- The JSON field `packaging'.

	hours: detachable LAST_DELIVERY_HOURS
			-- The JSON field `hours'.

feature -- Element change

	set_packaging (a_packaging: detachable ORDER_SEVERAL_RECORDED_DELIVERIES_PACKAGING)
			-- Set `packaging'; Void leaves it out.
		do
			packaging := a_packaging
		ensure
			packaging_set: packaging = a_packaging
		end

	set_hours (a_hours: detachable LAST_DELIVERY_HOURS)
			-- Set `hours'; Void leaves it out.
		do
			hours := a_hours
		ensure
			hours_set: hours = a_hours
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			packaging := (create {API_MODEL_CODEC [ORDER_SEVERAL_RECORDED_DELIVERIES_PACKAGING]}).field (a_fields, once "packaging")
			hours := (create {API_MODEL_CODEC [LAST_DELIVERY_HOURS]}).field (a_fields, once "hours")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_value ("packaging", packaging, False)
			a_fields.put_value ("hours", hours, False)
		end

end

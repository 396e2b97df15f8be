note
	description: "[
		The `Carrier` of a **parcel**, see [the list](https://carriers.example/list); for <T> or <carrier-id>.

		- by day
		- by night

		 Never

		both.

		```
		a  =  1
		```
	]"

deferred class
	PARCEL_CARRIER

inherit
	API_VALUE

end

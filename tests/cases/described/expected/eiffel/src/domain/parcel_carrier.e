note
	description: "[
		<p>The <code>Carrier</code> of a <b>parcel</b>, see <a href="https://carriers.example/list">the
		list</a>; for &lt;T&gt; or <carrier-id>.</p><ul><li>by day</li><li>by night</li></ul>
		Never<br/>both.<pre>a  =  1</pre>
	]"

deferred class
	PARCEL_CARRIER

inherit
	API_VALUE

end
